import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { examplesOf, operationsOf, parametersOf, readBundles } from './descriptions.ts';

const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
const dist = join(import.meta.dirname, '..', 'dist');

let server: ChildProcess | undefined;
afterEach(async () => {
  if (server === undefined || server.exitCode !== null) return;
  const closed = new Promise((resolve) => server?.on('close', resolve));
  server.kill();
  await closed;
});

/** Starts the stock mock on any free port, and waits for the line that says where it is. */
function startPrism(file: string): Promise<string> {
  const child = spawn(process.execPath, [prism, 'mock', '-m', 'false', '-p', '0', file], {
    env: { ...process.env, NODE_ENV: 'test', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: string): void => {
      output += text;
      const address = /listening on (http:\/\/[\w.:[\]]+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('close', () => reject(new Error(`prism ended before it was ready:\n${output}`)));
    setTimeout(() => reject(new Error(`prism was not ready in 20 s:\n${output}`)), 20_000).unref();
  });
}

test.each(readBundles('dist'))('stock Prism serves %s', { timeout: 60_000 }, async (id, bundle) => {
  const address = await startPrism(join(dist, `${id}.en.yaml`));
  for (const { path, item, operation } of operationsOf(bundle)) {
    const values = new Map(
      parametersOf(bundle, item, operation).map((one) => [one.name, String(examplesOf(bundle, one)[0]?.[1])]),
    );
    const url = address + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '');
    const answer = await fetch(url, { headers: { 'X-Auth-Token': 'token' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('sl-violations')).toBeNull();
    expect((await fetch(url)).status, 'without a token').toBe(401);
  }
});
