import { lineNow } from './change.ts';
import type { Report } from './report.ts';

/** For GitHub Actions, which shows them at their lines: what must be mended is an error, all else is a notice. */
export function annotations({ diff, faults, path }: Report): string {
  const line = (kind: string, file: string, at: number, message: string) =>
    `::${kind} file=${property(path(file))},line=${at}::${escaped(message)}`;
  return [
    ...faults.map((fault) => line('error', fault.file, fault.line, fault.message)),
    ...diff.apis.flatMap(({ id, changes }) =>
      changes
        .filter(({ impact, reason }) => impact !== 'breaking' || reason !== undefined)
        .map(({ impact, operations: [operation], subject, what, place, reason }) => {
          const where = [id, operation, subject].filter((part) => part).join(' ');
          const accepted = reason === undefined ? '' : ` Accepted: ${reason}`;
          const message = `${impact}: ${where}: ${what}${accepted}`;
          return line('notice', place.file, lineNow(place), message);
        }),
    ),
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
