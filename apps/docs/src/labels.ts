import type { Edition } from './editions.ts';

/** Redoc's own words in another language. */
export interface Labels {
  /** By the English word or sentence. */
  words: Readonly<Record<string, string>>;
  /** For what Redoc puts together: regular expressions, and what to put in the place of what they match. */
  patterns: readonly (readonly [find: string, put: string])[];
}

/** The script that gives Redoc, here and in the browser, its words in a language; nothing for its own. */
export function labelsScript({ labels }: Edition): string | undefined {
  if (labels === undefined) return undefined;
  return `{
const words = new Map(Object.entries(${JSON.stringify(labels.words)}));
const patterns = ${JSON.stringify(labels.patterns)}.map(([find, put]) => [RegExp(find, 'g'), put]);
const redo = (text) => patterns.reduce((now, [find, put]) => now.replace(find, put), text);
globalThis.redocLabel = (text) => words.get(text) ?? redo(text);
}
`;
}
