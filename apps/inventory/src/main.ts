import { readFileSync } from 'node:fs';
import { type OverviewOptions, readArgs } from './args.ts';
import { clientOf } from './client-of.ts';
import { help } from './help.ts';
import { readOverview } from './overview.ts';
import { failureLine, overviewText } from './overview-text.ts';
import { withProgress } from './progress.ts';
import { servicesMissingIn } from './region.ts';
import { UsageError } from './usage-error.ts';

/** What shells say of a command that Ctrl-C ended. */
const interruptedCode = 130;

// Whoever reads may stop reading: `cloud-inventory overview | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const interrupted = new AbortController();
const interrupt = () => interrupted.abort();
process.once('SIGINT', interrupt);

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const options = readArgs(args, process.env);
    if (options === 'help') process.stdout.write(help);
    else if (options === 'version') process.stdout.write(`${version()}\n`);
    else return await overview(options);
    return 0;
  } catch (error) {
    if (interrupted.signal.aborted) return interruptedCode;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`cloud-inventory: ${error.message}; see cloud-inventory --help\n`);
    return 2;
  }
}

async function overview(options: OverviewOptions): Promise<number> {
  const { place, includeFailure, all, json } = options;
  const unavailable = 'region' in place ? servicesMissingIn(place.region) : [];
  const client = clientOf(options, process.env);
  let instances = 0;
  const found = await withProgress(
    () => `${instances.toLocaleString('en')} instances so far …`,
    readOverview(client, {
      includeFailure,
      unavailable,
      signal: interrupted.signal,
      onInstance: () => {
        instances += 1;
      },
    }),
  );
  // From here on nothing waits for a cloud, and Ctrl-C does what it does everywhere.
  process.off('SIGINT', interrupt);
  process.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : overviewText(found, all));
  for (const failure of found.failed) process.stderr.write(`${failureLine(failure)}\n`);
  return found.failed.length === 0 ? 0 : 1;
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
