import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { type CommandMock, startCommand } from '../test/command.ts';
import { openSocket, readAll } from '../test/raw.ts';
import { keys } from '../test/samples.ts';
import { startUpstream } from '../test/upstream.ts';

/** A mock with requests under way, on one connection, that are answered when they are released. */
async function withRequests(count = 1) {
  const waiting: ServerResponse[] = [];
  const asked = Promise.withResolvers<void>();
  const service = await startUpstream((_, response) => {
    waiting.push(response.setHeader('content-type', 'application/json'));
    if (waiting.length === count) asked.resolve();
  });
  const mock = await startCommand(['--proxy', service.url]);
  const socket = await openSocket(mock.port);
  const answer = readAll(socket);
  socket.write(`GET ${keys} HTTP/1.1\r\nhost: a\r\nx-auth-token: a\r\n\r\n`.repeat(count));
  await asked.promise;
  const release = () => {
    for (const response of waiting) response.end('{"instance_num":7}');
  };
  return { mock, answer, release };
}

async function millisecondsTo(end: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await end;
  return performance.now() - start;
}

// A connection that is kept open for later would keep the mock for five seconds.
const soon = 4000;

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

test('SIGTERM takes no more connections, answers what is under way, and then ends the mock', async () => {
  const { mock, answer, release } = await withRequests();
  mock.signal('SIGTERM');
  await closed(mock);
  release();
  expect(await millisecondsTo(mock.ended)).toBeLessThan(soon);
  expect(await answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\{"instance_num":7\}$/s);
  const { code, stdout, stderr } = await mock.ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`\nGET ${keys} 200 [\\d.]+ ms\n$`));
});

test('of several requests on one connection all are answered', async () => {
  const { mock, answer, release } = await withRequests(3);
  mock.signal('SIGTERM');
  await closed(mock);
  release();
  expect((await answer).match(/\{"instance_num":7\}/g)).toHaveLength(3);
  expect(await millisecondsTo(mock.ended)).toBeLessThan(soon);
});

test('connections on which nothing is under way are closed at once, a second signal ends all', async () => {
  const { mock, answer } = await withRequests();
  const [unused, used, half] = [
    await openSocket(mock.port),
    await openSocket(mock.port),
    await openSocket(mock.port),
  ];
  const health = 'GET /__mock/health HTTP/1.1\r\nhost: a\r\n';
  half.write(health);
  used.write(`${health}\r\n`);
  await once(used, 'data');
  mock.signal('SIGTERM');
  expect(await Promise.all([readAll(unused), readAll(used), readAll(half)])).toEqual(['', '', '']);
  mock.signal('SIGTERM');
  expect(await answer).toBe('');
  expect((await mock.ended).code).toBe(0);
});
