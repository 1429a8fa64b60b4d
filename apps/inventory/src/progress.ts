/** Milliseconds between two looks at the work; what is done before the first shows nothing. */
const interval = 500;

/** Where a line can be drawn over, if it is one. */
interface Terminal {
  readonly isTTY: boolean;
  write(text: string): unknown;
}

/** Shows a line about the work for as long as it runs, to people only. */
export async function withProgress<T>(
  line: () => string,
  work: Promise<T>,
  out: Terminal = process.stderr,
): Promise<T> {
  if (!out.isTTY) return work;
  const timer = setInterval(() => out.write(`\r${line()}\u001b[K`), interval);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    out.write('\r\u001b[K');
  }
}
