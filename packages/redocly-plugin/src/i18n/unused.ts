import type { Catalogue } from './catalogue.ts';
import type { CatalogueFault, Entry } from './catalogue-file.ts';
import type { Run } from './run.ts';

/** The entries that no description needs. Of one whose English was changed it says what it is now. */
export function unusedIn({ entries }: Catalogue, { used, missing }: Run): CatalogueFault[] {
  return [...entries.values()]
    .filter(({ key }) => !used.has(key))
    .map((entry) => ({ file: entry.file, line: entry.line, message: reason(entry, missing) }));
}

function reason({ key, en }: Entry, missing: ReadonlyMap<string, string>): string {
  if (/\n\s*\n/.test(en)) return 'en has several paragraphs. Give each an entry of its own.';
  const [now, file] = [...missing].find(([other]) => isRewording(key, other)) ?? [];
  if (now === undefined) return `unused: no description says ${quoted(key)}. Delete it, or correct en.`;
  return `stale: ${file} says ${quoted(now)} now. Correct en, and zh with it.`;
}

/** Whether two texts begin and end with the same words, for half of the longer one at least. */
function isRewording(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const length = Math.min(a.length, b.length);
  let begin = 0;
  while (begin < length && a[begin] === b[begin]) begin += 1;
  let end = 0;
  while (end < length - begin && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return 2 * (begin + end) >= Math.max(a.length, b.length);
}

export function quoted(key: string): string {
  return `"${key.length > 60 ? `${key.slice(0, 59).trimEnd()}…` : key}"`.replaceAll('\n', ' ');
}
