import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { type CommandMock, startCommand } from '../test/command.ts';
import { openSocket, readAll } from '../test/raw.ts';
import { keys } from '../test/samples.ts';

/** A mock with a request under way that is answered after so many milliseconds. */
async function withRequest(latency: number) {
  const mock = await startCommand(['--latency', String(latency)]);
  const socket = await openSocket(mock.port);
  const answer = readAll(socket);
  socket.write(`GET ${keys} HTTP/1.1\r\nhost: a\r\nx-auth-token: a\r\n\r\n`);
  // What came before this has been read when it is answered.
  await fetch(`${mock.url}/__mock/health`);
  return { mock, answer };
}

// A connection that is kept open for later would keep the mock for five seconds.
const soon = 3000;

async function millisecondsTo(end: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await end;
  return performance.now() - start;
}

/** Once it takes no more connections. */
async function closed({ port }: CommandMock): Promise<void> {
  for (;;) {
    const socket = connect({ port, host: '127.0.0.1' });
    const refused = await once(socket, 'connect').then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED',
    );
    socket.destroy();
    if (refused) return;
  }
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s takes no more connections, answers what is under way, and then ends the mock',
  async (signal) => {
    const { mock, answer } = await withRequest(500);
    let answered = false;
    const text = answer.finally(() => {
      answered = true;
    });
    mock.signal(signal);
    await closed(mock);
    expect(answered).toBe(false);
    expect(await millisecondsTo(mock.ended)).toBeLessThan(soon);
    expect(await text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\{"instance_num":15\}$/s);
    const { code, stdout, stderr } = await mock.ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`\nGET ${keys} 200 [\\d.]+ ms\n$`));
  },
);

test('connections on which nothing is under way are closed at once', async () => {
  const { mock, answer } = await withRequest(60_000);
  const [unused, used] = [await openSocket(mock.port), await openSocket(mock.port)];
  used.write('GET /__mock/health HTTP/1.1\r\nhost: a\r\n\r\n');
  await once(used, 'data');
  mock.signal('SIGTERM');
  expect(await Promise.all([readAll(unused), readAll(used)])).toEqual(['', '']);
  mock.signal('SIGTERM');
  expect(await answer).toBe('');
});

test('a second signal ends it at once, whatever is under way', async () => {
  const { mock, answer } = await withRequest(60_000);
  mock.signal('SIGTERM');
  await closed(mock);
  mock.signal('SIGTERM');
  expect(await answer).toBe('');
  expect((await mock.ended).code).toBe(0);
});

test('half a request does not keep it', async () => {
  const mock = await startCommand([]);
  const socket = await openSocket(mock.port);
  const answer = readAll(socket);
  socket.write('GET / HTTP/1.1\r\nhost: a\r\n');
  await fetch(`${mock.url}/__mock/health`);
  mock.signal('SIGTERM');
  expect(await millisecondsTo(mock.ended)).toBeLessThan(soon);
  expect(await answer).not.toContain(' 200 ');
});
