import { isMapping, type Mapping } from '../mapping.ts';

export const markNames = ['x-observed', 'x-choice'] as const;

/** What the marks on one node cover: all of it and below, or some of its keywords. */
export interface Marks {
  readonly whole: boolean;
  readonly keywords: readonly string[];
}

export function marksOn(node: Mapping): Marks {
  const marks = markNames.map((name) => node[name]);
  return {
    whole: marks.some((mark) => typeof mark === 'string'),
    keywords: marks.flatMap((mark) => (isMapping(mark) ? Object.keys(mark) : [])),
  };
}

/** Paths below the node, each with what is wrong with the mark there. */
export function badMarks(node: Mapping): { path: string[]; reason: string }[] {
  const isReason = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  const faults: { path: string[]; reason: string }[] = [];
  for (const name of markNames) {
    const mark = node[name];
    if (mark === undefined) continue;
    if (!isMapping(mark)) {
      if (!isReason(mark)) faults.push({ path: [name], reason: `${name} gives no reason` });
      continue;
    }
    if (Object.keys(mark).length === 0) faults.push({ path: [name], reason: `${name} names no keyword` });
    for (const [keyword, reason] of Object.entries(mark)) {
      if (!isReason(reason))
        faults.push({ path: [name, keyword], reason: `${name} gives no reason for ${keyword}` });
    }
  }
  if ('x-never-sealed' in node && !isReason(node['x-never-sealed'])) {
    faults.push({ path: ['x-never-sealed'], reason: 'x-never-sealed gives no reason' });
  }
  return faults;
}
