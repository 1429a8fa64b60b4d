import { glob, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';

/** What a benchmark file's `run` gives, or several of it: rows side by side, measured in this one run. */
export interface Result {
  /** What was compared, and how often each was measured. */
  title: string;
  /** The rows, the first being what the others are compared with. */
  rows: { name: string; value: number; unit: string; note?: string }[];
  /** Why something that was to be compared is not among the rows. */
  missing?: string[];
}

const wanted = process.argv[2];
const files = (
  await Array.fromAsync(glob('{specs,packages/*,apps/*}/bench/*.bench.ts', { cwd: root }))
).sort();
const names = files.map((file) => basename(file, '.bench.ts'));
if (wanted !== undefined && !names.includes(wanted)) {
  process.stderr.write(`No benchmark "${wanted}". Benchmarks: ${names.join(', ') || 'none'}.\n`);
  process.exit(2);
}

for (const [index, file] of files.entries()) {
  const name = names[index] ?? '';
  if (wanted !== undefined && name !== wanted) continue;
  process.stderr.write(`measuring ${name} …\n`);
  // A benchmark file's only promise is to export `run`; a wrong one fails here with its name in the stack.
  const { run } = (await import(pathToFileURL(join(root, file)).href)) as {
    run(): Promise<Result | Result[]>;
  };
  const found = await run();
  for (const result of [found].flat()) print(name, result);
  await mkdir(join(root, 'bench-results'), { recursive: true });
  await writeFile(join(root, 'bench-results', `${name}.json`), `${JSON.stringify(found, null, 2)}\n`);
}

function print(name: string, { title, rows, missing = [] }: Result): void {
  const base = rows[0]?.value ?? Number.NaN;
  const width = Math.max(...rows.map((row) => row.name.length));
  process.stdout.write(`\n${name}: ${title}\n`);
  for (const row of rows) {
    const value = `${row.value.toFixed(row.value < 10 ? 2 : 0)} ${row.unit}`.padStart(16);
    const ratio = row.unit === rows[0]?.unit ? `${(row.value / base).toFixed(2)} ×` : '';
    const line = `  ${row.name.padEnd(width)}${value}${ratio.padStart(10)}  ${row.note ?? ''}`;
    process.stdout.write(`${line.trimEnd()}\n`);
  }
  for (const reason of missing) process.stdout.write(`  not measured: ${reason}\n`);
}
