import { markNames } from '../description/marks.ts';
import { isMapping } from '../mapping.ts';

/** A text that a reader sees, and where it is below its node. */
export interface Text {
  readonly path: readonly string[];
  readonly text: string;
}

/** Reasons, one for the node or one for each of its keywords. */
const marks = [...markNames, 'x-never-sealed', 'x-closed', 'x-no-example'];

/** The texts of one node itself, not of those below. `type` is Redocly's name of what the node is. */
export function textsOf(node: unknown, type: string): Text[] {
  // Inside a mark, a "description" is a keyword: its reason is among the texts of the marked node.
  if (!isMapping(node) || type === 'SpecExtension') return [];
  const single = ['title', 'summary', 'description', ...(type === 'Tag' ? ['name'] : [])];
  // An operation refers to its tags by their names.
  const several = [...marks, ...(type === 'Operation' ? ['tags'] : [])];
  return [...single, ...several].flatMap((key) => {
    const value = node[key];
    if (typeof value === 'string') return [{ path: [key], text: value }];
    if (!several.includes(key) || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([inner, text]: [string, unknown]) =>
      typeof text === 'string' ? [{ path: [key, inner], text }] : [],
    );
  });
}
