import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { discoverApis, show } from './apis.ts';
import { BuildFailure } from './failure.ts';
import { completeOutputs, swapIn } from './outputs.ts';
import { bundle } from './redocly.ts';
import { checkCatalogue } from './translations.ts';

const usage = `Usage: npm run build -w specs [-- --root DIR]

Bundles every <service>/v<version>/openapi.yaml into dist/: <id>.en.json and <id>.en.yaml, the same in Chinese as
<id>.zh-CN.*, the sealed reading in sealed/, and the list of all in apis.json. When something is wrong, dist/ stays as it was.

  --root DIR   the folder with the descriptions (default: ${show(dirname(import.meta.dirname))})
  --help       this text

Exit code: 0 built, 1 a description is wrong, 2 wrong usage.`;

async function build(specs: string, signal: AbortSignal): Promise<void> {
  const apis = discoverApis(specs);
  checkCatalogue(specs);
  const parent = join(specs, '.tmp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'build-'));
  try {
    await bundle(apis, folder, signal);
    signal.throwIfAborted();
    const fresh = join(folder, 'dist');
    completeOutputs(apis, specs, fresh);
    swapIn(fresh, join(specs, 'dist'), join(folder, 'old'));
    console.log(`${show(join(specs, 'dist'))}: ${apis.map(({ id }) => id).join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readArguments(): { root: string; help: boolean } {
  const { values } = parseArgs({ options: { root: { type: 'string' }, help: { type: 'boolean' } } });
  return { root: resolve(values.root ?? dirname(import.meta.dirname)), help: values.help ?? false };
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
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
    await build(options.root, stop.signal);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    // A full disk and the like is no fault of the program: its message says all.
    const expected = error instanceof BuildFailure || (error instanceof Error && 'syscall' in error);
    if (!expected) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main();
