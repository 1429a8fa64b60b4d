import { readFileSync } from 'node:fs';
import { ConfigurationError, createClient, token } from '@cloud-inventory/client';
import { type OverviewOptions, readArgs } from './args.ts';
import { help } from './help.ts';
import { readOverview } from './overview.ts';
import { failureLine, overviewText } from './overview-text.ts';
import { withProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

// Whoever reads may stop reading: `cloud-inventory overview | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const options = readArgs(args, process.env);
    if (options === 'help') process.stdout.write(help);
    else if (options === 'version') process.stdout.write(`${version()}\n`);
    else return await overview(options);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`cloud-inventory: ${error.message}; see cloud-inventory --help\n`);
    return 2;
  }
}

async function overview(options: OverviewOptions): Promise<number> {
  const client = clientOf(options);
  const found = await withProgress(
    'Asking for keys and instances …',
    readOverview(client, options.includeFailure),
  );
  process.stdout.write(
    options.json ? `${JSON.stringify(found, undefined, 2)}\n` : overviewText(found, options.all),
  );
  for (const failure of found.failed) process.stderr.write(`${failureLine(failure)}\n`);
  return found.failed.length === 0 ? 0 : 1;
}

function clientOf({ place, projectId, token: text }: OverviewOptions) {
  try {
    return createClient({ ...place, projectId, credentials: token(text) });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(inWordsOfTheCommand(error.message));
    throw error;
  }
}

/** The client speaks of its options; whoever typed a command knows them by other names. */
function inWordsOfTheCommand(message: string): string {
  return message
    .replace(/^createClient: /, '')
    .replace(/^projectId /, 'the project id ')
    .replace(/\bendpoints\b/, '--endpoint');
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
