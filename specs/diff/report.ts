import { annotations } from './annotations.ts';
import { type Change, impacts } from './change.ts';
import type { Diff } from './diff.ts';
import type { Fault } from './faults.ts';
import { markdown } from './markdown.ts';
import { terminal } from './terminal.ts';

export interface Report {
  readonly diff: Diff;
  readonly faults: readonly Fault[];
  /** How people name a file of the descriptions. */
  readonly path: (file: string) => string;
}

export const formats: Readonly<Record<string, (report: Report) => string>> = {
  terminal,
  md: markdown,
  github: annotations,
  json: ({ diff: { base, apis }, faults }) => JSON.stringify({ base, apis, faults }, null, 2),
};

/** How many changes of each kind there are, and since when. */
export function countOf({ apis, base }: Diff): string {
  if (apis.length === 0) return `Nothing changed since ${base.name}`;
  const all = apis.flatMap(({ changes }) => changes);
  const counts = impacts.map((impact) => `${all.filter((one) => one.impact === impact).length} ${impact}`);
  return `${counts.join(', ')} since ${base.name}`;
}

/** Which operations a change is of. */
export function whereOf({ operations }: Change): string {
  const [first, ...others] = operations;
  if (first === undefined) return 'the whole API';
  return others.length < 3 ? operations.join(', ') : `${first} and ${others.length} others`;
}
