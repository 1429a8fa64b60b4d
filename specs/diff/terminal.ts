import { styleText } from 'node:util';
import type { ApiDiff, Change, Impact } from './change.ts';
import { countOf, type Report, whereOf } from './report.ts';

const looks = {
  breaking: ['✖', 'red'],
  compatible: ['✔', 'green'],
  documentation: ['·', 'dim'],
} as const satisfies Record<Impact, unknown>;

/** For people at a terminal: a table for each API, by operation. */
export function terminal({ diff, path }: Report): string {
  const tables = diff.apis.map((api) => {
    const groups = Map.groupBy(api.changes, (change) => whereOf(change));
    const rows = [...groups].map(([where, changes]) => `\n  ${where}\n${rowsOf(changes, path)}`);
    return `${styleText('bold', titleOf(api))}\n${rows.join('\n')}\n`;
  });
  return [...tables, `${countOf(diff)}.`].join('\n');
}

function titleOf({ id, version: { base, now } }: ApiDiff): string {
  if (base === undefined || now === undefined) return id;
  return base === now ? `${id} ${now}` : `${id} ${base} → ${now}`;
}

function rowsOf(changes: readonly Change[], path: (file: string) => string): string {
  const width = Math.max(...changes.map(({ subject }) => subject.length));
  return changes
    .map(({ impact, subject, what, place, reason }) => {
      const [mark, colour] = looks[impact];
      const label = styleText(colour, `${mark} ${impact.padEnd(13)}`);
      const accepted = reason === undefined ? '' : ` Accepted: ${reason}`;
      const at = `${path(place.file)}:${place.line}${place.gone ? ' (as it was)' : ''}`;
      return `    ${label}  ${subject.padEnd(width)}  ${what}${accepted}\n${' '.repeat(21)}${styleText('dim', at)}`;
    })
    .join('\n');
}
