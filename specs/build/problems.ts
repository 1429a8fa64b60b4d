import { relative } from 'node:path';

/** One problem in Redocly's JSON report, as far as we read it. */
interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location?: readonly {
    readonly source?: { readonly ref?: string };
    readonly start?: { readonly line?: number };
  }[];
}

const unreadable = ['struct', 'no-unresolved-refs'];

/** The errors of a lint run, each as `file:line: message`. */
export function problemsIn(report: string): string[] {
  const errors = reportsIn(report)
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === 'error');
  // A part that cannot be read makes examples fail that are right: name the cause alone.
  const causes = errors.filter(({ ruleId }) => unreadable.includes(ruleId));
  const lines = (causes.length > 0 ? causes : errors).map(({ location, message, ruleId }) => {
    const at = location?.[0];
    return `${at?.source?.ref ?? 'unknown file'}:${at?.start?.line ?? 1}: ${message.replaceAll('\n', ' ')} (${ruleId})`;
  });
  return [...new Set(lines)];
}

/** Redocly writes one JSON report per API, with nothing between them. */
function reportsIn(text: string): { problems: readonly Problem[] }[] {
  const start = text.indexOf('{');
  if (start < 0) return [];
  return (
    text
      .slice(start)
      .split(/(?<=^\})(?=\{)/m)
      // Redocly's own format, which its version pins.
      .map((report) => JSON.parse(report) as { problems: readonly Problem[] })
  );
}

/** What Redocly says of a root document that is no YAML, for which it writes no report: `file:line: message`. */
export function unparsed(said: string): string | undefined {
  const [, reason, file, line] = /(?: - |Error: )(.+) in "(.+)" \((\d+):\d+\)/.exec(said) ?? [];
  return file && `${relative('', file)}:${line}: ${reason}`;
}
