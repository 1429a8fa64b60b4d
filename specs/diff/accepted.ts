import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ApiDiff } from './change.ts';
import { DiffFailure } from './failure.ts';

/** A deliberate break, and why it is one. */
export interface Accepted {
  readonly change: string;
  readonly at: string;
  readonly reason: string;
  readonly line: number;
}

export const acceptedFile = 'accepted-changes.yaml';

/** @throws {DiffFailure} with file and line where the text is not in the format. */
export function readAccepted(text: string | undefined, path: string): Accepted[] {
  const lines = new LineCounter();
  const document = parseDocument(text ?? '[]', { lineCounter: lines });
  const fail = (offset: number, reason: string): never => {
    throw new DiffFailure(`${path}:${lines.linePos(offset).line}: ${reason}`);
  };
  const [broken] = document.errors;
  if (broken) fail(broken.pos[0], broken.message.split('\n')[0] ?? '');
  if (document.contents === null) return [];
  if (!isSeq<unknown>(document.contents)) return fail(0, 'is no list of accepted changes.');
  return document.contents.items.map((item) => {
    if (!isMap(item)) return fail(0, 'has an entry that is no mapping: write change, at and reason.');
    const offset = item.range?.[0] ?? 0;
    const textOf = (key: string): string => {
      const value: unknown = item.get(key);
      if (typeof value === 'string' && value.trim() !== '') return value;
      return fail(offset, `an accepted change needs its ${key}.`);
    };
    if (item.items.length > 3)
      fail(offset, 'an accepted change has change, at and reason, and nothing else.');
    const texts = { change: textOf('change'), at: textOf('at'), reason: textOf('reason') };
    return { ...texts, line: lines.linePos(offset).line };
  });
}

/** The same diffs, their accepted breaks with the reason; and the entries that accept nothing. */
export function accept(
  diffs: readonly ApiDiff[],
  accepted: readonly Accepted[],
  before: readonly Accepted[],
): { diffs: ApiDiff[]; stale: Accepted[] } {
  // What the base has accepted was done there: it excuses nothing that is done now.
  const spent = new Set(before.map(keyOf));
  const fresh = accepted.filter((entry) => !spent.has(keyOf(entry)));
  const used = new Set<Accepted>();
  const marked = diffs.map((diff) => ({
    ...diff,
    changes: diff.changes.map((change) => {
      if (change.impact !== 'breaking') return change;
      const entry = fresh.find((each) => each.change === change.rule && each.at === change.at);
      if (entry) used.add(entry);
      return { ...change, reason: entry?.reason };
    }),
  }));
  return { diffs: marked, stale: fresh.filter((entry) => !used.has(entry)) };
}

function keyOf({ change, at, reason }: Accepted): string {
  return JSON.stringify([change, at, reason]);
}
