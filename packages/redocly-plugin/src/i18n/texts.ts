import { markNames } from '../description/marks.ts';
import type { Role } from '../description/roles.ts';
import { isMapping } from '../mapping.ts';

/** A text that a reader sees, and where it is below its node. */
export interface Text {
  readonly path: readonly string[];
  readonly text: string;
}

/** Reasons, one for the node or one for each of its keywords. */
const marks = [...markNames, 'x-never-sealed', 'x-closed', 'x-no-example'];

const single = ['title', 'summary', 'description'];

/** The texts of one part itself, not of those below. */
export function textsOf(node: unknown, role: Role): Text[] {
  // A mark is data, in which a "description" is a keyword: its reason is among the texts of the marked part.
  if (!isMapping(node) || role === 'data' || role === 'names') return [];
  // An operation refers to its tags by their names.
  const several = role === 'operation' ? [...marks, 'tags'] : marks;
  const all = [...single, ...(role === 'tag' ? ['name'] : []), ...several];
  return all.flatMap((key) => {
    const value = node[key];
    if (typeof value === 'string') return [{ path: [key], text: value }];
    if (!several.includes(key) || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([inner, text]: [string, unknown]) =>
      typeof text === 'string' ? [{ path: [key, inner], text }] : [],
    );
  });
}
