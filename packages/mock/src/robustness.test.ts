import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, openSocket, readAll, sendRaw } from '../test/raw.ts';
import { instances, keys, token } from '../test/samples.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
afterEach(async () => {
  // Whatever a test sent, the mock must still be there.
  expect((await fetch(`${mock.url}/__mock/health`)).status).toBe(200);
});

const requestTo = (target: string, headers = '') =>
  `GET ${target} HTTP/1.1\r\nhost: mock\r\nx-auth-token: a\r\nconnection: close\r\n${headers}\r\n`;

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

describe('a strange request is refused in the envelope of the gateway', () => {
  test.each([
    ['a malformed escape', requestTo('/%zz'), 400],
    ['a malformed escape in a parameter', requestTo('/v1.0/%zz/instances'), 400],
    ['escapes that are not UTF-8', requestTo('/v1.0/%ff%fe/instances'), 400],
    ['a null byte in the path', requestTo('/\0'), 400],
    ['a null byte in a header', requestTo(keys, 'x-a: \0\r\n'), 400],
    ['1 MB of header', requestTo(keys, `x-a: ${'a'.repeat(1_000_000)}\r\n`), 431],
    ['1 MB of path', requestTo(`/${'a'.repeat(1_000_000)}`), 431],
    ['no Host', `GET ${keys} HTTP/1.1\r\nconnection: close\r\n\r\n`, 400],
    ['an unknown method', 'BREW / HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['garbage', Buffer.from('160301020001000100ff00', 'hex'), 400],
    ['garbage in lines', '\r\n\r\n??\r\n\r\n', 400],
    ['conflicting lengths', requestTo(keys, 'content-length: 3\r\ntransfer-encoding: chunked\r\n'), 400],
  ])('%s', async (_what, bytes, status) => {
    const answer = await sendRaw(mock.port, bytes);
    expect(statusOf(answer)).toBe(status);
    expect(bodyOf(answer)).toMatchObject({
      error_code: expect.stringMatching(/^APIGW\./),
      request_id: /^x-request-id: (.*)\r$/m.exec(answer)?.[1],
    });
  });
});

describe('a strange but legal request is answered', () => {
  test.each([
    ['an escape that needs none in the path', requestTo(keys.replace('v1.0', 'v1%2e0')), 200],
    ['10 kB of query', requestTo(`${keys}?a=${'b'.repeat(10_000)}`), 200],
    ['a thousand parameters', requestTo(`${keys}?${'a=b&'.repeat(1000)}`), 200],
    ['one parameter 7,500 times', requestTo(`${keys}?${'a&'.repeat(7500)}`), 200],
    ['malformed escapes in the query', requestTo(`${instances}?name=%zz&id=%ff`), 200],
    ['names of JavaScript in the query', requestTo(`${instances}?__proto__=1&constructor=2&toString`), 200],
    ['brackets in the query', requestTo(`${instances}?limit[a]=1&name[]=2`), 200],
    ['a scheme and host in the target', requestTo(`http://elsewhere${keys}`), 200],
    [
      'a body, which is ignored',
      `${requestTo(keys, 'content-type: text/plain\r\ncontent-length: 3\r\n')}abc`,
      200,
    ],
    ['a chunked body', `${requestTo(keys, 'transfer-encoding: chunked\r\n')}3\r\nabc\r\n0\r\n\r\n`, 200],
    ['an unknown expectation', requestTo(keys, 'expect: tea\r\n'), 200],
    ['an upgrade', requestTo(keys, 'upgrade: h2c\r\n'), 200],
    ['HTTP/1.0', `GET ${keys} HTTP/1.0\r\nx-auth-token: a\r\n\r\n`, 200],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 204],
    ['bytes above ASCII in a header', Buffer.from(requestTo(keys, 'prefer: \xff\xfe\r\n'), 'latin1'), 200],
    ['no credentials at all', requestTo(keys).replace('x-auth-token: a', 'x-other: a'), 401],
  ])('%s', async (_what, bytes, status) => {
    expect(statusOf(await sendRaw(mock.port, bytes))).toBe(status);
  });
});

describe('a connection', () => {
  test('that ends in the middle of a request is refused and closed', async () => {
    const socket = await openSocket(mock.port);
    const answer = readAll(socket);
    socket.end('GET /v1.0');
    expect(statusOf(await answer)).toBe(400);
  });

  test('that sends its request and then its end still gets the answer', async () => {
    const socket = await openSocket(mock.port);
    const answer = readAll(socket);
    socket.end(requestTo(keys));
    expect(statusOf(await answer)).toBe(200);
  });

  test('that is reset in the middle of a request does no harm', async () => {
    const socket = await openSocket(mock.port);
    socket.write('GET /v1.0/');
    socket.resetAndDestroy();
    expect(socket.destroyed).toBe(true);
  });

  test('that asks for a tunnel is closed', async () => {
    expect(await sendRaw(mock.port, 'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n')).toBe('');
  });

  test('may carry several requests at once', async () => {
    const answer = await sendRaw(mock.port, requestTo(keys).replace('close', 'keep-alive') + requestTo(keys));
    expect(answer.match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
  });

  test.each([
    ['garbage', '??\r\n\r\n', 400],
    ['17 kB of header', requestTo(keys, `x-a: ${'a'.repeat(17_000)}\r\n`), 431],
  ])('may carry a request and then %s: both are answered, in that order', async (_what, bytes, status) => {
    const first = requestTo(keys).replace('close', 'keep-alive');
    const answers = (await sendRaw(mock.port, first + bytes)).matchAll(/HTTP\/1\.1 (\d{3}) /g);
    expect([...answers].map(([, code]) => Number(code))).toEqual([200, status]);

    const socket = await openSocket(mock.port);
    const all = readAll(socket);
    socket.write(first);
    await once(socket, 'data');
    socket.write(bytes);
    expect([...(await all).matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code))).toEqual([
      200,
      status,
    ]);
  });

  test('that sends nothing, or half a request, does not hold up close()', async () => {
    const other = await startMock();
    const idle = await openSocket(other.port);
    const half = await openSocket(other.port);
    half.write('GET / HTTP/1.1\r\n');
    const ends = Promise.all([readAll(idle), readAll(half)]);
    await other.close();
    expect(await ends).toEqual(['', '']);
  });
});

test('a hundred requests at once are all answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      fetch(mock.url + instances, { headers: token }).then((it) => it.json()),
    ),
  );
  expect(answers).toHaveLength(100);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
