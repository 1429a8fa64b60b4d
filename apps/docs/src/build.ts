import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { specsFolder } from './apis.ts';
import { DocsError } from './errors.ts';
import { buildSite } from './site.ts';

const help = `Builds the documentation site from the bundles of the specs.

Usage: node src/build.ts [--specs FOLDER] [--out FOLDER]

  --specs FOLDER  the bundles and apis.json (default: those of @cloud-inventory/specs)
  --out FOLDER    where to (default: apps/docs/dist); replaced only when the new site is whole
  --help          this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { specs: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  await buildSite({
    specs: values.specs ?? specsFolder(),
    out: values.out ?? fileURLToPath(new URL('../dist', import.meta.url)),
    progress: (line) => console.log(line),
  });
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** A full disk and the like, no fault of the program: its message says all. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DocsError || isUsageError(error) || isSystemError(error))) throw error;
  console.error(error.message);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
