import type { ApiDiff } from './change.ts';
import { countOf, type Report, whereOf } from './report.ts';

const marks = { breaking: '🔴 breaking', compatible: '🟢 compatible', documentation: '⚪ documentation' };

/** For a pull request: a table for each API, and what must be mended. */
export function markdown({ diff, faults, path }: Report): string {
  const tables = diff.apis.map((api) => {
    const rows = api.changes.map((change) => {
      const { impact, subject, what, place, reason } = change;
      const accepted = reason === undefined ? '' : ` *Accepted: ${reason}*`;
      const cells = [
        marks[impact],
        whereOf(change),
        code(subject),
        what + accepted,
        code(`${path(place.file)}:${place.line}`),
      ];
      return `| ${cells.map(cell).join(' | ')} |`;
    });
    return [
      titleOf(api),
      '| Impact | Operation | Part | Change | Place |\n|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const open = faults.map(({ file, line, message }) => `- ${code(`${path(file)}:${line}`)} ${message}`);
  const mend = open.length > 0 ? [`**To be mended:**\n\n${open.join('\n')}`] : [];
  return [`## Descriptions\n\n${countOf(diff)}.`, ...tables, ...mend].join('\n\n');
}

function titleOf({ id, version: { base, now } }: ApiDiff): string {
  const versions =
    base === undefined || now === undefined ? '' : base === now ? ` ${now}` : ` ${base} → ${now}`;
  return `### ${id}${versions}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}
