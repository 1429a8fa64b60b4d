import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { failureOf, said } from '../../../test/proxy.ts';
import { startRawUpstream, startSpeaker, startUpstream } from '../../../test/upstream.ts';

const cut = 'the connection ended before the answer was complete';

describe('502 where the answer is', () => {
  test.each([
    ['cut off in its head', 'HTTP/1.1 200 OK\r\nx-a: secret', cut],
    ['shorter than it says', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf', cut],
    ['without its last chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n', cut],
    ['nothing', '', cut],
    ['not HTTP', 'SSH-2.0-OpenSSH\r\n', 'it does not answer in HTTP/1.1 (HPE_INVALID_CONSTANT)'],
    [
      'malformed in a header',
      'HTTP/1.1 200 OK\r\nset-cookie: secret\0\r\n\r\n',
      'it does not answer in HTTP/1.1 (HPE_INVALID_HEADER_TOKEN)',
    ],
    [
      'malformed in a chunk',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nsecret\r\n',
      'it does not answer in HTTP/1.1 (HPE_INVALID_CHUNK_SIZE)',
    ],
    [
      'full of headers',
      `HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(100_000)}\r\n\r\n`,
      'its headers are larger than 16 kB',
    ],
    ['of a status that is none', 'HTTP/1.1 999 Secret\r\n\r\n', '999 is no final status of HTTP'],
    [
      'a change of protocol',
      'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: a\r\n\r\n',
      'the connection ended without an answer',
    ],
    [
      'in an encoding that it is not in',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\nplain',
      'its body is not in its Content-Encoding, or longer than 1000 bytes',
    ],
    [
      'in an encoding that was not asked for',
      'HTTP/1.1 200 OK\r\ncontent-encoding: secret\r\n\r\nplain',
      'its body is not in its Content-Encoding, or longer than 1000 bytes',
    ],
    [
      'longer than is read',
      `HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(1001)}`,
      'its body is longer than 1000 bytes',
    ],
  ])('%s', async (_what, bytes, reason) => {
    const { port } = await startSpeaker(bytes);
    const url = `http://127.0.0.1:${port}`;
    expect(await failureOf(url, { longestBody: 1000 })).toMatchObject({
      status: 502,
      message: said(url, reason),
    });
  });

  test('longer than is read once it is decoded', async () => {
    const { url } = await startUpstream((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(1001))),
    );
    const { status, message } = await failureOf(url, { longestBody: 1000 });
    expect([status, message]).toEqual([
      502,
      said(url, 'its body is not in its Content-Encoding, or longer than 1000 bytes'),
    ]);
  });

  test('without its end in gzip', async () => {
    const { url } = await startUpstream((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a body').subarray(0, -4)),
    );
    expect((await failureOf(url)).message).toMatch('is not in its Content-Encoding');
  });

  test('reset before it begins, and in the middle of its body', async () => {
    const before = await startRawUpstream((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const url = `http://127.0.0.1:${before.port}`;
    expect(await failureOf(url)).toMatchObject({ status: 502, message: said(url, cut) });

    const within = await startUpstream((_request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half', () => response.socket?.resetAndDestroy());
    });
    expect(await failureOf(within.url)).toMatchObject({ status: 502, message: said(within.url, cut) });
  });
});

test('502 where nothing listens', async () => {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  listening.close();
  await once(listening, 'close');
  const url = `http://127.0.0.1:${port}`;
  expect(await failureOf(url)).toMatchObject({ status: 502, message: said(url, 'nothing listens there') });
});

test('502 where there is no such host', async () => {
  // A name that can never be one (RFC 6761); where there is no network it cannot even be looked up.
  const { status, message } = await failureOf('http://nowhere.invalid');
  expect(status).toBe(502);
  expect(message).toMatch(/: (there is no host of that name|the name of the host could not be looked up)\.$/);
});
