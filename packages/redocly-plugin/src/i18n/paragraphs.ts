/**
 * A text is translated paragraph by paragraph: what two texts share is translated once, and a change of one paragraph
 * leaves the translation of the others. What stands between paragraphs, fenced code too, stays as it is.
 */
const between = /(\n\s*\n\s*|^```[\s\S]*?^```)/m;

/** Where a line break means something: before a heading, a list item, a table row. Any other one is a mere wrap. */
const wrap = /[ \t]*\n[ \t]*(?!#|\||[-*+] |\d+\. )/g;

/** A paragraph as the catalogue's key: the same however its lines are wrapped. */
export function keyOf(paragraph: string): string {
  return paragraph
    .trim()
    .replaceAll(wrap, ' ')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/[ \t]+/g, ' ');
}

const known = new Map<string, readonly string[]>();

/** The keys of a text's paragraphs, of those that have words. Documents share most of their texts. */
export function keysOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const keys = text.split(between).map(keyOf).filter(hasWords);
  known.set(text, keys);
  return keys;
}

export function translated(text: string, chineseOf: (key: string) => string | undefined): string {
  return text
    .split(between)
    .map((part) => part.replace(part.trim(), (paragraph) => chineseOf(keyOf(paragraph)) ?? paragraph))
    .join('');
}

/** Whether there is something to translate beside codes, addresses and abbreviations. */
export function hasWords(key: string): boolean {
  return /\p{Ll}{2}/u.test(key.replaceAll(/`[^`]*`|```[\s\S]*|https?:\S+/g, ''));
}

/** What a translation must have too: codes, link targets, names of fields, numbers. */
export function keptIn(key: string): Set<string> {
  return new Set(key.match(/`[^`]+`|(?<=\]\()[^)\s]+(?=\))|\b\w+_\w+\b|\d+(?:[.,]\d+)*/g));
}

/** The marks that begin its lines: headings, list items, and table rows with their columns. */
export function shapeOf(key: string): string {
  return key
    .split('\n')
    .map((line) => {
      if (line.startsWith('|')) return line.replaceAll(/`[^`]*`|[^|]/g, '');
      return /^(?:#+|[-*+]|\d+\.)(?= )/.exec(line)?.[0] ?? '';
    })
    .join('\n');
}
