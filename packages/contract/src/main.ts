import { readFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { type Arguments, readArguments } from './command/arguments.ts';
import { help } from './command/help.ts';
import { UsageError } from './usage-error.ts';

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  // Our own package.json, which npm refuses to publish without a version.
  return (JSON.parse(text) as { version: string }).version;
}

function complain(problem: string): void {
  process.stderr.write(`cloud-inventory-contract: ${problem}\n`);
}

/** Ends the run at the first signal, with its report, and the process at the second. */
function interruption(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(2);
      interrupted.abort();
    });
  }
  return interrupted.signal;
}

async function run(options: Arguments): Promise<number> {
  const signal = interruption();
  // Most of the start is loading; it is after the cache is on, and not at all for --help.
  enableCompileCache();
  const { ReportFiles } = await import('./command/report-files.ts');
  const files = await ReportFiles.prepare(options.files);
  const [{ reportOf }, { terminalText }, { createProgress }, { jsonText }, { exitCodeOf }] =
    await Promise.all([
      import('./command/report-of.ts'),
      import('./reports/terminal.ts'),
      import('./reports/progress.ts'),
      import('./reports/json.ts'),
      import('./report.ts'),
    ]);
  const progress = options.quiet ? undefined : createProgress(process.stderr);
  const report = await reportOf(options, process.env, signal, (state) => progress?.update(state)).finally(
    () => progress?.end(),
  );
  const unwritten = await files.write(report);
  const toStdout = options.files.json === '-';
  const stream = toStdout ? process.stderr : process.stdout;
  const code = exitCodeOf(report);
  if (toStdout) process.stdout.write(jsonText(report));
  if (!options.quiet || code !== 0) {
    const color = stream.isTTY && !process.env['NO_COLOR'];
    stream.write(terminalText(report, { color, columns: stream.columns ?? 100 }));
  }
  for (const problem of unwritten) complain(problem);
  return unwritten.length > 0 ? 2 : code;
}

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if (options !== 'help' && options !== 'version') return run(options);
  process.stdout.write(options === 'help' ? help : `${await version()}\n`);
  return 0;
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that goes away (`| head`) must not take the report's files with it.
    if (error.code === 'EPIPE') return;
    complain(`what it prints cannot be written (${error.code})`);
    process.exit(2);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected = error instanceof UsageError || (error instanceof Error && error.name === 'LawError');
  complain(expected ? error.message : `this is a fault of the suite, please report it: ${error}`);
  if (!expected && process.env['DEBUG']) throw error;
  process.exitCode = 2;
}
