/** A file of laws is wrong. The message is one line that begins with the place: `laws/dcs-v2.yaml:12:5: …`. */
export class LawError extends Error {
  override readonly name = 'LawError';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;

  constructor(problem: string, { file, line, column }: { file: string; line: number; column: number }) {
    super(`${file}:${line}:${column}: ${problem}`);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
