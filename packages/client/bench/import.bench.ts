import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inTurns, rows } from './support/measure.ts';
import { peer, peers } from './support/peers.ts';

const rounds = 25;
const program = `const started = performance.now();
await import(process.argv[1]);
process.stdout.write(String(performance.now() - started));`;

/** Milliseconds that importing a module takes in a fresh Node process. */
export async function run() {
  const modules = new Map([
    ['an empty module', new URL('support/empty.mjs', import.meta.url).href],
    ['this client', import.meta.resolve('@cloud-inventory/client')],
    ['this client, KMS alone', import.meta.resolve('@cloud-inventory/client/kms')],
    ['openapi-fetch', import.meta.resolve('openapi-fetch')],
  ]);
  const missing: string[] = [];
  for (const [name, specifier] of [
    ['ky', 'ky'],
    ['core', '@huaweicloud/huaweicloud-sdk-core/ClientBuilder'],
  ] as const) {
    const installed = await peer(name);
    if ('missing' in installed) missing.push(installed.missing);
    else modules.set(peers[name], resolved(specifier, installed.folder));
  }
  const contenders = [...modules].map(([name, url]) => ({ name, measure: () => milliseconds(url) }));
  const measured = await inTurns(contenders, { rounds, warmUp: 2 });
  return {
    title: `import in a fresh Node process, medians of ${rounds} in turns`,
    rows: rows(measured, 'ms'),
    missing,
  };
}

async function milliseconds(url: string): Promise<number> {
  const args = ['--input-type=module', '--eval', program, url];
  return Number((await promisify(execFile)(process.execPath, args)).stdout);
}

function resolved(specifier: string, folder: string): string {
  return pathToFileURL(createRequire(join(folder, 'package.json')).resolve(specifier)).href;
}
