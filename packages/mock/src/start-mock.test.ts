import { expect, test, vi } from 'vitest';
import { keys, token } from '../test/samples.ts';
import { ListenError } from './listen-error.ts';
import { startMock } from './start-mock.ts';

test('takes a free port of this machine and says where it is', async () => {
  await using mock = await startMock();
  expect(mock.port).toBeGreaterThan(0);
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
});

test('takes the port that it is given, when that is free again', async () => {
  const first = await startMock();
  await first.close();
  await using second = await startMock({ port: first.port });
  expect(second.port).toBe(first.port);
});

test('two stand side by side', async () => {
  await using first = await startMock();
  await using second = await startMock();
  expect(first.port).not.toBe(second.port);
});

test('a port in use is a ListenError that says what to do', async () => {
  await using mock = await startMock();
  const attempt = startMock({ port: mock.port });
  await expect(attempt).rejects.toThrow(ListenError);
  await expect(attempt).rejects.toMatchObject({
    code: 'EADDRINUSE',
    host: '127.0.0.1',
    port: mock.port,
    message: expect.stringMatching(/port is in use; .*another port/),
  });
});

test.each([{ port: 70_000 }, { port: -1 }, { host: '192.0.2.1' }])('%o is a ListenError', async (options) => {
  await expect(startMock(options)).rejects.toThrow(ListenError);
});

test('a wildcard host has a url that can be reached', async () => {
  await using mock = await startMock({ host: '0.0.0.0' });
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
});

test('close() may be called twice, ends open connections, and frees the port', async () => {
  const mock = await startMock();
  await fetch(mock.url + keys, { headers: token });
  await Promise.all([mock.close(), mock.close()]);
  await expect(fetch(mock.url + keys)).rejects.toThrow();
});

test('prints nothing', async () => {
  const written = [
    vi.spyOn(process.stdout, 'write'),
    vi.spyOn(process.stderr, 'write'),
    vi.spyOn(console, 'log'),
  ];
  await using mock = await startMock();
  for (const path of [keys, '/nowhere', '/v1.0/x/kms/user-instances'])
    await fetch(mock.url + path, { headers: token });
  for (const spy of written) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
