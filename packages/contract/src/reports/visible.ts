// Controls, what only formats or reorders, halves of pairs, what is no character, and the separators of lines.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return short[sign] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}

/**
 * Text as it can be shown on one line of a terminal, an XML or an HTML file: what cannot be seen, or would drive a
 * terminal or turn the order of the letters, is written as an escape, like `\u001b`.
 */
export function visible(text: string): string {
  return text.replace(unseen, escaped);
}

/** Like {@link visible}, for text of several lines: tabs and the ends of lines stay. */
export function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(visible).join('\t'))
    .join('\n');
}
