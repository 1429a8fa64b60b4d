import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { show } from '../build/apis.ts';
import { BuildFailure } from '../build/failure.ts';
import { writeChangelogs } from './changelog.ts';
import { diffSince } from './diff.ts';
import { DiffFailure } from './failure.ts';
import { faultsOf } from './faults.ts';
import { revisionNamed, usualBase } from './git.ts';
import { formats } from './report.ts';

const usage = `Usage: npm run diff [-- BASE] [options]

Compares the descriptions with what they were: which operations changed, and whether that breaks programs, is
compatible, or is documentation alone.

  BASE           a git revision, as main, HEAD~3 or a tag. Default: the last release (a tag @cloud-inventory/specs@…);
                 before the first, the commit at which this branch left the default branch
  --format NAME  terminal (default), md for Markdown, github for annotations of GitHub Actions
  --json         all of it as JSON
  --changelog    write what changed into CHANGELOG.md of each API that changed, for its info.version
  --root DIR     the folder with the descriptions (default: ${show(dirname(import.meta.dirname))})
  --help         this text

A breaking change needs an entry in accepted-changes.yaml that gives the reason. info.version must move: the first
number for a breaking change (below 1.0 the second), the second for a compatible one, the third for documentation. The
changelog must say what changed.

Exit code: 0 all of that is so, or there is nothing to compare with in this clone; 1 it is not; 2 wrong usage, an unknown
revision, or not a git checkout.`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'terminal' },
      json: { type: 'boolean', default: false },
      changelog: { type: 'boolean', default: false },
      root: { type: 'string', default: dirname(import.meta.dirname) },
      help: { type: 'boolean', default: false },
    },
  });
  const format = Object.hasOwn(formats, values.format) && formats[values.json ? 'json' : values.format];
  if (!format) throw new TypeError(`--format ${values.format}: there is terminal, md and github.`);
  if (positionals.length > 1) throw new TypeError(`One BASE at most: ${positionals.join(' ')}.`);
  return { ...values, root: resolve(values.root), format, base: positionals[0] };
}

async function diff(options: ReturnType<typeof readArguments>, signal: AbortSignal): Promise<number> {
  const { root, base: asked, format, changelog } = options;
  const base = asked === undefined ? usualBase(root) : revisionNamed(asked, root);
  if (base === undefined) {
    const brings = 'git fetch --unshallow --tags origin main brings it';
    console.error(
      `Not compared: this clone has no release and no default branch to compare with; ${brings}.`,
    );
    return 0;
  }
  const found = await diffSince(base, root, signal);
  if (changelog)
    for (const file of writeChangelogs(found.apis, root)) console.error(`${show(file)}: written`);
  const path = (file: string) => show(join(root, file));
  const faults = faultsOf(found, root);
  console.log(format({ diff: found, faults, path }));
  for (const { file, line, message } of faults) console.error(`${path(file)}:${line}: ${message}`);
  return faults.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    return await diff(options, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return 130;
    if (!(error instanceof Error)) throw error;
    if (error instanceof BuildFailure) return refuse(error, 1);
    // A full disk and the like is no fault of the program: its message says all.
    if (error instanceof DiffFailure || 'syscall' in error) return refuse(error, 2);
    throw error;
  }
}

function refuse({ message }: Error, code: number): number {
  console.error(message);
  return code;
}

process.exitCode = await main();
