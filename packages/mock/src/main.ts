import { readFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { help, readArguments } from './command/arguments.ts';
import { DescriptionError } from './description-error.ts';
import { FleetError } from './fleet-error.ts';
import type { ServedMock } from './internal/serve.ts';
import { ListenError } from './listen-error.ts';
import { OptionError } from './option-error.ts';

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  // Our own package.json, which npm refuses to publish without a version.
  return (JSON.parse(text) as { version: string }).version;
}

function complain(problem: string): void {
  process.stderr.write(`cloud-inventory-mock: ${problem}\n`);
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) return void process.stdout.write(help);
  if (options.version) return void process.stdout.write(`${await version()}\n`);

  // From the first moment on, so that a stop during the start is a clean one, too.
  let mock: ServedMock | undefined;
  let stopping = false;
  const stop = () => {
    if (!mock) process.exit(0);
    void (stopping ? mock.close() : mock.drain());
    stopping = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  // Prism is most of the start; it is loaded after the cache is on, and not at all for --help.
  enableCompileCache();
  const [{ serve }, report] = await Promise.all([
    import('./internal/serve.ts'),
    import('./command/report.ts'),
  ]);
  let lines = '';
  // Gathered, because each writing costs more than answering does.
  const print = (line: string) => {
    if (lines === '') {
      setImmediate(() => {
        process.stdout.write(lines);
        lines = '';
      });
    }
    lines += `${line}\n`;
  };
  // A reader that goes away (`| head`) must not take the mock with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const lineOf = options.json ? report.jsonLineOf : report.lineOf;
  const fleetLineOf = options.json ? report.fleetJsonLineOf : report.fleetLineOf;
  mock = await serve({
    ...options,
    ...(!options.quiet && { observe: (exchange) => print(lineOf(exchange)) }),
    onFleetChange: (fleet) => print(fleetLineOf(fleet)),
    onFleetError: ({ message }) => complain(`${message} Answers still come from the last good fleet.`),
  });
  const { url } = mock;
  print(options.json ? JSON.stringify({ event: 'ready', url }) : `The mock is ready at ${url}`);
}

try {
  await main();
} catch (error) {
  const expected = [OptionError, FleetError, ListenError, DescriptionError].some(
    (type) => error instanceof type,
  );
  if (!expected || !(error instanceof Error)) throw error;
  complain(error.message);
  process.exitCode = 2;
}
