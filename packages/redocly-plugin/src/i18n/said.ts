import type { Node } from '../description/nodes.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { LineLocation, Location } from '../redocly.ts';
import { keyOf, keysOf } from './paragraphs.ts';
import { textsOf } from './texts.ts';

/** A paragraph of a description. */
export interface Said {
  readonly key: string;
  /** The text that it is in. */
  readonly text: Location;
  /** Which of the text's paragraphs it is. */
  readonly index: number;
}

/** The paragraphs of one node's texts. */
export function saidBy({ node, at, role }: Node): Said[] {
  return textsOf(node, role).flatMap(({ path, text }) => {
    const location = at.child(path);
    const said = keysOf(text).map((key, index) => ({ key, text: location, index }));
    // What is still to be said has no Chinese yet.
    return said.filter(({ key }) => !isPlaceholder(key));
  });
}

/** Where a paragraph is. Redocly knows where a text begins; the lines of later paragraphs are looked for. */
export function placeOf({ key, text, index }: Said): Location | LineLocation {
  if (index === 0) return text;
  const [first = ''] = key.split('\n');
  const line = text.source.getLines().findIndex((one) => {
    const words = keyOf(one);
    return words === first || (words.length > 40 && first.startsWith(words));
  });
  return line < 0 ? text : { source: text.source, pointer: undefined, start: { line: line + 1, col: 1 } };
}
