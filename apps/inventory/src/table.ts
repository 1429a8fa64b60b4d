import stringWidth from 'string-width';

/** A column: its heading, and on which side its cells stand. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
}

/** Lines of aligned cells under their headings. Widths are those of a terminal: 缓存 takes four columns. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(printable))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => stringWidth(line[index] ?? ''))));
  return lines.map((line) =>
    columns
      .map(({ align }, index) => {
        const cell = line[index] ?? '';
        const space = ' '.repeat((widths[index] ?? 0) - stringWidth(cell));
        return align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** A name comes from whoever made the instance, and must not steer the terminal of whoever looks. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
}
