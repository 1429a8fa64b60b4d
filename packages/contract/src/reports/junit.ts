import type { Exchange } from '../exchange.ts';
import { promises } from '../promises.ts';
import type { Finding, Report, Unsteady, Verdict } from '../report.ts';
import { conclusionOf, type Outcome, outcomeOf, verdictsByOperation } from './outcome.ts';
import { throttledText, unsteadyText } from './remarks.ts';
import { visible, visibleLines } from './visible.ts';
import { beginning, duration, foundText, profileText } from './wording.ts';

const longestBody = 2_000;
const longestMessage = 1_000;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element. What XML cannot hold is written as an escape. */
function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(visible(beginning(String(value), longestMessage)))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>\n` : `${start}>\n${children.join('')}</${name}>\n`;
}

function textOf(lines: readonly string[]): string {
  return `${escaped(visibleLines(lines.join('\n')))}\n`;
}

function exchangeLines({ request, response, failure, milliseconds }: Exchange): string[] {
  const came = response?.status ?? failure ?? 'no response';
  return [
    '',
    `${request.method} ${request.url} → ${came}, ${duration(milliseconds)}`,
    ...Object.entries(response?.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    ...(response ? ['', beginning(response.text, longestBody)] : []),
  ];
}

function failureOf(finding: Finding, { promise }: Verdict): string {
  const { message, source, evidence, curl } = finding;
  const last = evidence.at(-1);
  return element('failure', { type: promise, message }, [
    textOf([
      message,
      foundText(finding),
      `Promised by ${source}`,
      ...(curl === undefined ? [] : [curl]),
      ...(last ? exchangeLines(last) : []),
    ]),
  ]);
}

function outputOf(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [element('system-out', {}, [textOf(lines)])];
}

function testcaseOf(verdict: Verdict): string {
  const { operation, promise, findings, skipped, note } = verdict;
  const attributes = { name: `${promise}: ${promises[promise]}`, classname: operation };
  if (outcomeOf(verdict) === 'not judged') {
    return element('testcase', attributes, [
      element('skipped', { message: skipped ?? 'Nothing could be judged.' }),
    ]);
  }
  return element('testcase', attributes, [
    ...findings.map((finding) => failureOf(finding, verdict)),
    ...outputOf(note === undefined ? [] : [note]),
  ]);
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly testcases: readonly string[];
  readonly output: readonly string[];
}

function suiteOf(name: string, verdicts: readonly Verdict[], unsteady: readonly Unsteady[]): Suite {
  const applying = verdicts.filter((verdict) => outcomeOf(verdict) !== 'does not apply');
  const count = (outcome: Outcome) => applying.filter((verdict) => outcomeOf(verdict) === outcome).length;
  const atFirst = unsteady.filter(({ operation }) => operation === name).map(unsteadyText);
  return {
    name,
    tests: applying.length,
    failures: count('broken'),
    errors: 0,
    skipped: count('not judged'),
    testcases: applying.map(testcaseOf),
    output: atFirst.length === 0 ? [] : outputOf(['At first, and not when asked again:', ...atFirst]),
  };
}

/** A run that could not judge, or not to the end, is an error, which no promise is to blame for. */
function runSuites(report: Report): Suite[] {
  if (!report.diagnosis && !report.interrupted) return [];
  const { headline, detail = headline } = conclusionOf(report);
  const lines = [detail, ...(report.diagnosis?.evidence ?? []).flatMap(exchangeLines)];
  const error = element('error', { type: headline, message: detail }, [textOf(lines)]);
  const testcase = element('testcase', { name: 'The server can be judged to the end.', classname: 'run' }, [
    error,
  ]);
  return [{ name: 'run', tests: 1, failures: 0, errors: 1, skipped: 0, testcases: [testcase], output: [] }];
}

/**
 * A report as JUnit XML: a suite for each operation, a test case for each promise that applies, a failure for each
 * finding.
 *
 * @example
 * await writeFile('junit.xml', junitText(report));
 */
export function junitText(report: Report): string {
  const { target, seed, requests, startedAt, milliseconds } = report;
  const byOperation = [...verdictsByOperation(report)];
  const suites = [
    ...runSuites(report),
    ...byOperation.map(([name, verdicts]) => suiteOf(name, verdicts, report.unsteady)),
  ];
  const throttled = throttledText(report);
  const facts = { target, profile: profileText(report), seed, requests, ...(throttled && { throttled }) };
  const properties = element(
    'properties',
    {},
    Object.entries(facts).map(([name, value]) => element('property', { name, value })),
  );
  const sum = (key: 'tests' | 'failures' | 'errors') =>
    suites.reduce((total, suite) => total + suite[key], 0);
  const totals = {
    name: 'contract',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    time: (milliseconds / 1000).toFixed(3),
  };
  const elements = suites.map(({ testcases, output, ...counts }) =>
    element('testsuite', { ...counts, timestamp: startedAt }, [properties, ...testcases, ...output]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, elements)}`;
}
