import { accessKey, createClient } from '@cloud-inventory/client';
import { describe, expect, test } from 'vitest';
import { runCommand, startCommand } from '../test/command.ts';
import { instances, keys, projectId, token } from '../test/samples.ts';
import { exampleKey } from '../test/signed.ts';
import { startedMock } from '../test/started-mock.ts';
import { startUpstream } from '../test/upstream.ts';
import { readArguments } from './command/arguments.ts';
import { OptionError } from './option-error.ts';

const get = (url: string, path = keys, headers: Record<string, string> = token) =>
  fetch(url + path, { headers });

test('--token and --access-key let in those alone, env is the one of the environment', async () => {
  const env = { CLOUD_SDK_AK: exampleKey.accessKey, CLOUD_SDK_SK: exampleKey.secretKey };
  const { url } = await startCommand(['--token', 'one', '--token', 'two', '--access-key', 'env'], env);
  for (const each of ['one', 'two'])
    expect((await get(url, keys, { 'x-auth-token': each })).status).toBe(200);
  expect((await get(url)).status).toBe(403);
  const call = (secretKey: string) =>
    createClient({
      endpoints: url,
      projectId,
      credentials: accessKey({ ...exampleKey, secretKey }),
    }).kms.showUserInstances();
  expect(await call(exampleKey.secretKey)).toEqual({ instance_num: 15 });
  await expect(call('wrong')).rejects.toMatchObject({ status: 401 });
});

test('--latency, --error, --retry-after, --truncate and --rate-limit befall the requests', async () => {
  const { url } = await startCommand([
    ...['--latency', '80', '--error', '503=100%', '--retry-after', '7'],
    ...['--truncate', '1', '--rate-limit', 'kms=0.01'],
  ]);
  const start = performance.now();
  const first = await get(url);
  // A timer may fire a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(78);
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7']);
  await expect(first.text()).rejects.toThrow();
  expect((await get(url)).status).toBe(429);
});

test('--reset and --fault-seed draw what the library draws', async () => {
  const { url } = await startCommand(['--reset', '50%', '--fault-seed', '7']);
  const mock = await startedMock({ faults: { reset: 0.5, seed: 7 } });
  const fates = async (where: string) => {
    const all: string[] = [];
    for (let i = 0; i < 20; i++)
      all.push(
        await get(where).then(
          () => 'answered',
          () => 'reset',
        ),
      );
    return all;
  };
  expect(await fates(url)).toEqual(await fates(mock.url));
});

test('--quiet prints where it is and nothing else', async () => {
  const mock = await startCommand(['--quiet']);
  for (const path of [keys, '/nowhere']) await get(mock.url, path);
  expect(await (await get(mock.url, '/__mock/requests')).json()).toMatchObject({ requests: [{}, {}] });
  mock.signal('SIGTERM');
  expect(await mock.ended).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^[^\n]+\n$/),
  });
});

test.each([[[]], [['--json']]])(
  '--proxy %j prints what is wrong with a real service, and no secret',
  async (more) => {
    const real = await startUpstream((_, response) =>
      response.writeHead(500, { 'content-type': 'hidden/type', 'x-subject-token': 'hidden' }).end('hidden'),
    );
    const key = ['--access-key', `${exampleKey.accessKey}:${exampleKey.secretKey}`];
    const mock = await startCommand([
      ...more,
      '--proxy',
      `kms=${real.url}`,
      ...key,
      '--token',
      'hidden-token',
    ]);
    const hidden = { 'x-auth-token': 'hidden-token', cookie: 'hidden', 'x-api-key': 'hidden' };
    expect((await get(mock.url, `${keys}?X-Signature=hidden`, hidden)).status).toBe(500);
    expect((await get(mock.url, instances, hidden)).status).toBe(200);
    const { kms } = createClient({
      endpoints: mock.url,
      projectId,
      credentials: accessKey(exampleKey),
      retry: 0,
    });
    await expect(kms.showUserInstances()).rejects.toMatchObject({ status: 500 });
    expect(real.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['hidden-token', undefined]);
    mock.signal('SIGTERM');
    const { code, stdout, stderr } = await mock.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/ShowUserInstances 500 is documented as application\/json/g)).toHaveLength(2);
    for (const secret of ['hidden', ...Object.values(exampleKey)]) expect(stdout).not.toContain(secret);
  },
);

describe('is refused in one line, without any secret:', () => {
  test.each([
    [['--token=']],
    [['--token', 'a hidden']],
    [['--access-key', 'hidden']],
    [['--access-key', 'AK:', 'hidden']],
    [['--access-key', 'AK:hidden one']],
    [['--tokn=hidden']],
    [['--quiet=hidden']],
    [['--latency', 'soon']],
    [['--latency', '-1']],
    [['--error', '503']],
    [['--error', '503=60%', '--error', '429=60%']],
    [['--retry-after', '1.5']],
    [['--reset', '2']],
    [['--truncate', '101%']],
    [['--rate-limit', '0']],
    [['--fault-seed', '0x1']],
    [['--proxy', 'hidden']],
    [['--proxy', 'http://user:hidden@example.com']],
    [['--proxy', 'https://example.com/?token=hidden']],
    [['--proxy', 'https://example.com', '--proxy', 'kms=https://hidden.example']],
  ])('%j', (args) => {
    expect(() => readArguments(args)).toThrow(OptionError);
    expect(() => readArguments(args)).toThrow(/^(?!.*hidden).+$/);
  });

  test('two access keys with one id, with exit code 2', async () => {
    const { code, stdout, stderr } = await runCommand([
      '--access-key',
      'AK:one',
      '--access-key',
      'AK:hidden',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cloud-inventory-mock: (?!.*hidden)[^\n]+\n$/);
  });
});
