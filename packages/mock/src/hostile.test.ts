import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { attack } from '../test/hostile/attack.ts';
import type { Case } from '../test/hostile/case.ts';
import { Judge } from '../test/hostile/judge.ts';
import { runHostile } from '../test/hostile/run.ts';

test('5,000 hostile requests get answers or a clean end, and nothing of them stays', {
  timeout: 180_000,
}, async () => {
  const { faults, heap, sockets } = await runHostile({ requests: 5000, seed: 1 });
  expect(faults).toEqual([]);
  expect(sockets).toBe(0);
  const [warm, end] = heap;
  expect(end - warm).toBeLessThan(10_000_000);
});

const id = 'a'.repeat(32);
const answer = (
  body: string,
  { status = '200 OK', type = 'application/json', length = body.length, more = '' } = {},
) =>
  `HTTP/1.1 ${status}\r\nx-request-id: ${id}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n${more}\r\n${body}`;

const one: Case = {
  kind: 'one',
  requests: 1,
  pieces: ['GET / HTTP/1.1\r\n\r\n'],
  ending: 'wait',
  expected: [{ status: 200, body: /^\{\}$/ }],
};

/** What the judge finds where a server answers with these bytes, whatever it is asked. */
async function faultsOf(bytes: string, attempt: Case = one): Promise<string[]> {
  const server = createServer((socket) =>
    socket.on('error', () => undefined).once('data', () => socket.end(bytes)),
  );
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has such an address.
  const { port } = server.address() as { port: number };
  return new Judge().faultsOf(attempt, await attack(port, attempt, new Set()));
}

describe('the judge', () => {
  test('has nothing against a good answer', async () => {
    expect(await faultsOf(answer('{}'))).toEqual([]);
  });

  test.each([
    ['a failure that nobody asked for', answer('{}', { status: '500 Oops' }), /nobody asked/],
    ['another answer than the request’s', answer('{"a":1}'), /answer 1 is/],
    ['a body that is shorter than it says', answer('{}', { length: 3 }), /breaks off/],
    ['a body that is longer than it says', answer('{}', { length: 1 }), /not a status line|breaks off/],
    ['a length that is no number', answer('{}').replace('length: 2', 'length: 2x'), /Content-Length is 2x/],
    ['two lengths', answer('{}', { more: 'content-length: 2\r\n' }), /two Content-Length/],
    ['no length', answer('{}').replace(/content-length.*\r\n/, ''), /no Content-Length/],
    ['no id', answer('{}').replace(id, ''), /X-Request-Id is/],
    ['the id of another request in the body', answer('{"request_id":"b"}'), /names another request/],
    ['one id for two requests', answer('{}') + answer('{}'), /given before/],
    ['an answer to no request', answer('{}') + answer('{}'), /2 answers to 1/],
    ['a body that is no JSON', answer('<>'), /no JSON object/],
    ['a body that does not say it is JSON', answer('{}', { type: 'text/html' }), /no Content-Type/],
    ['a header out of the request', answer('{}', { more: 'x-injected: 1\r\n' }), /put a header/],
    ['violations that are no JSON', answer('{}', { more: 'x-mock-violations: [\r\n' }), /no JSON/],
    ['a header that is none', answer('{}', { more: 'a b: 1\r\n' }), /not a header/],
    ['no answer', '', /0 answers to 1/],
  ])('sees %s', async (_what, bytes, fault) => {
    expect(await faultsOf(bytes)).toContainEqual(expect.stringMatching(fault));
  });
});
