// Letters that fill two columns of a terminal: East Asian ones, full-width forms, pictures.
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/gu;
const marks = /\p{M}/gu;

/** How many columns of a terminal a text fills. */
export function widthOf(text: string): number {
  const letters = text.replace(marks, '');
  return [...letters].length + (letters.match(wide)?.length ?? 0);
}

/** A text with as many spaces behind it as fill so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** As much of a text as fits into so many columns. */
export function fitting(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let fits = '';
  for (const letter of text) {
    if (widthOf(fits + letter) >= columns) break;
    fits += letter;
  }
  return `${fits}…`;
}

/** A text on lines of so many columns, broken between words; a word that is longer has its own. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
