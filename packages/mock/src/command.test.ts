import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder } from '../test/folder.ts';
import { instances, keys, projectId, token } from '../test/samples.ts';
import { startMock } from './start-mock.ts';

const bin = fileURLToPath(new URL('../bin/cloud-inventory-mock.js', import.meta.url));

function command(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
}

async function run(args: readonly string[]) {
  const child = command(args);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}

/** Stops it by a signal and returns how it ended. */
async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const closed = once(child, 'close');
  child.kill(signal);
  return (await closed)[0];
}

test('--help and --version print to stdout and end with 0', async () => {
  const help = await run(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const option of ['--port', '--host', '--fleet', '--size', '--seed', '--json'])
    expect(help.stdout).toContain(option);
  expect(await run(['--version'])).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test.each([
  [['--prot', '1']],
  [['--port', 'x']],
  [['--port', '65536']],
  [['--port']],
  [['--host=']],
  [['extra']],
  [['--fleet=']],
  [['--fleet', 'missing.yaml']],
  [['--size', 'x']],
  [['--size', '100001']],
  [['--seed=1.5']],
  [['--fleet', 'fleet.yaml', '--seed', '1']],
])('%j is refused in one line, with exit code 2', async (args) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^cloud-inventory-mock: [^\n]+\n$/);
});

test('a port in use is one line, with exit code 2', async () => {
  await using mock = await startMock();
  const { code, stderr } = await run(['--port', String(mock.port)]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    new RegExp(`^cloud-inventory-mock: [^\\n]*port ${mock.port}[^\\n]*in use[^\\n]*\\n$`),
  );
});

test('says where it is, then one line a request, without secrets and plain when piped', async () => {
  const child = command(['--port', '0']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+$/.exec(await next()) ?? [];

  await fetch(`${url}${keys}?X-Signature=secret-one`, { headers: { 'x-auth-token': 'secret-two' } });
  expect(await next()).toMatch(new RegExp(`^GET ${keys}\\?X-Signature=… 200 [\\d.]+ ms$`));

  await fetch(`${url}${instances}?limit=0`, { headers: token });
  expect(await next()).toMatch(/^GET \S+\?limit=0 400 [\d.]+ ms {2}.*limit must be >= 1$/);

  await fetch(`${url}/%1b[31m%0a${'long'.repeat(500)}`);
  const strange = await next();
  expect(strange).toMatch(/^GET \/[\x21-\x7e]+… 404 /);
  expect(strange.length).toBeLessThan(300);
  expect(await stop(child, 'SIGTERM')).toBe(0);
});

test('--json prints JSON lines', async () => {
  const child = command(['--port', '0', '--json']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse(String((await lines.next()).value));
  const { event, url } = await next();
  expect(event).toBe('ready');
  const answer = await fetch(url + keys);
  expect(await next()).toEqual({
    event: 'request',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    method: 'GET',
    path: keys,
    operationId: 'ShowUserInstances',
    status: 401,
    aborted: false,
    planned: false,
    milliseconds: expect.any(Number),
    requestId: answer.headers.get('x-request-id'),
    violations: [expect.objectContaining({ in: 'security' })],
  });
  expect(await stop(child, 'SIGINT')).toBe(0);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s is a clean stop', async (signal) => {
  const child = command(['--port', '0']);
  await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  expect(await stop(child, signal)).toBe(0);
});

test('colours only where they are wanted', async () => {
  const lineOf = async (env: NodeJS.ProcessEnv) => {
    const child = command(['--port', '0'], env);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const [url = ''] = /http:\S+/.exec(String((await lines.next()).value)) ?? [];
    await fetch(url + keys, { headers: token });
    const line = String((await lines.next()).value);
    await stop(child, 'SIGTERM');
    return line;
  };
  expect(await lineOf({ FORCE_COLOR: '1' })).toContain('\u001b[32m200');
  expect(await lineOf({ NO_COLOR: '1' })).not.toContain('\u001b');
});

test('--fleet answers from a file; its changes are told on stdout, broken ones in one line on stderr', async () => {
  const file = join(await emptyFolder(), 'fleet.yaml');
  const write = async (count: number) => {
    await writeFile(`${file}~`, `projects: { ${projectId}: { keys: ${count} } }`);
    await rename(`${file}~`, file);
  };
  await write(1);
  const child = command(['--port', '0', '--fleet', file]);
  const stdout = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const stderr = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
  const [url = ''] = /http:\S+/.exec(String((await stdout.next()).value)) ?? [];
  const answer = async () => {
    const response = await fetch(url + keys, { headers: token });
    await stdout.next();
    return response.json();
  };
  expect(await answer()).toEqual({ instance_num: 1 });

  await write(-1);
  expect((await stderr.next()).value).toMatch(
    /^cloud-inventory-mock: \S+fleet\.yaml:1:\d+: projects\.\S+\.keys must be >= 0, not -1\. Answers still come from/,
  );
  expect(await answer()).toEqual({ instance_num: 1 });

  await write(2);
  expect((await stdout.next()).value).toBe('The fleet has changed. Projects: 1, instances: 0');
  expect(await answer()).toEqual({ instance_num: 2 });
  expect(await stop(child, 'SIGTERM')).toBe(0);
});

test('--size and --seed make a fleet', async () => {
  const child = command(['--port', '0', '--json', '--size', '250', '--seed', '7']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { url } = JSON.parse(String((await lines.next()).value));
  const answer = await fetch(`${url + instances}?includeFailure=true&limit=1`, { headers: token });
  expect(await answer.json()).toMatchObject({ instance_num: 250 });
  await stop(child, 'SIGTERM');
});

test('goes on when nobody reads its output any more', async () => {
  const child = command(['--port', '0', '--json']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { url } = JSON.parse(String((await lines.next()).value));
  child.stdout.destroy();
  for (let i = 0; i < 3; i++) expect((await fetch(url + keys, { headers: token })).status).toBe(200);
  expect(await stop(child, 'SIGTERM')).toBe(0);
});
