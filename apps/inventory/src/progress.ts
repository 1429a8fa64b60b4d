/** Shows a line while the work runs, to people only. */
export async function withProgress<T>(line: string, work: Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work;
  process.stderr.write(line);
  try {
    return await work;
  } finally {
    process.stderr.write('\r\u001b[K');
  }
}
