import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { incoming, kms, openProxy } from '../../../test/proxy.ts';
import { keys } from '../../../test/samples.ts';
import { startSpeaker, startUpstream } from '../../../test/upstream.ts';

const text = '{"instance_num":15,"name":"缓存"}';

type Headers = Record<string, string | string[]>;

/** What comes back where a service answers so. */
async function answerTo(status: number, headers: Headers, body: string | Buffer = '') {
  const service = await startUpstream((_request, response) => response.writeHead(status, headers).end(body));
  return openProxy(service.url).forward(kms, incoming(keys));
}

describe('a body comes back as it was before its encoding', () => {
  test.each([
    ['none', undefined, Buffer.from(text)],
    ['identity', 'identity', Buffer.from(text)],
    ['gzip', 'gzip', gzipSync(text)],
    ['gzip by its old name', 'X-GZIP', gzipSync(text)],
    ['deflate', 'deflate', deflateSync(text)],
    ['br', 'br', brotliCompressSync(text)],
    ['one upon another', 'br, gzip', gzipSync(brotliCompressSync(text))],
  ])('%s', async (_name, coding, bytes) => {
    const { headers, body } = await answerTo(200, { ...(coding && { 'content-encoding': coding }) }, bytes);
    expect(body.toString()).toBe(text);
    expect(Object.keys(headers)).not.toContain('content-encoding');
    expect(Object.keys(headers)).not.toContain('content-length');
  });

  test('in chunks', async () => {
    const service = await startUpstream((_request, response) => {
      for (const character of text) response.write(character);
      response.end();
    });
    const { headers, body } = await openProxy(service.url).forward(kms, incoming(keys));
    expect(body.toString()).toBe(text);
    expect(Object.keys(headers)).not.toContain('transfer-encoding');
  });

  test('to the end of the connection', async () => {
    const service = await startSpeaker(`HTTP/1.0 200 OK\r\n\r\n${text}`);
    const { body } = await openProxy(`http://127.0.0.1:${service.port}`).forward(kms, incoming(keys));
    expect(body.toString()).toBe(text);
  });

  test('empty, whatever its encoding', async () => {
    const { body } = await answerTo(200, { 'content-encoding': 'gzip' });
    expect(body).toHaveLength(0);
  });

  test('none at all for HEAD', async () => {
    const service = await startUpstream((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '100' }).end(),
    );
    const request = { ...incoming(keys), method: 'HEAD' } as const;
    expect(await openProxy(service.url).forward(kms, request)).toMatchObject({
      status: 200,
      body: Buffer.alloc(0),
    });
  });
});

describe('a status comes back as it is', () => {
  test.each([200, 204, 304, 404, 429, 500, 503, 599])('%i', async (status) => {
    expect((await answerTo(status, {})).status).toBe(status);
  });

  test('after 100 and 103, which are no answers yet', async () => {
    const service = await startSpeaker(
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
    );
    const { status } = await openProxy(`http://127.0.0.1:${service.port}`).forward(kms, incoming(keys));
    expect(status).toBe(200);
  });

  test('a redirect, which is not followed', async () => {
    const elsewhere = await startUpstream((_request, response) => response.end());
    const location = `${elsewhere.url}/v2?a=b`;
    const answer = await answerTo(302, { location });
    expect(answer).toMatchObject({ status: 302, headers: { location } });
    expect(elsewhere.connections()).toBe(0);
  });
});

describe('headers', () => {
  test('come back, repeated ones joined', async () => {
    const { headers } = await answerTo(429, {
      'Retry-After': '1',
      'X-Many': ['a', 'b'],
      'X-Request-Id': 'c',
    });
    expect(headers).toMatchObject({ 'retry-after': '1', 'x-many': 'a, b', 'x-request-id': 'c' });
  });

  test('of one connection do not, nor those that Connection names', async () => {
    const { headers } = await answerTo(200, {
      connection: 'close, X-Mine',
      'x-mine': 'a',
      'keep-alive': 'timeout=1',
      'proxy-authenticate': 'Basic',
      trailer: 'x-end',
      'transfer-encoding': 'chunked',
      upgrade: 'h2c',
    });
    expect(Object.keys(headers)).toEqual(['date']);
  });

  test('that a browser would take for those of this machine do not', async () => {
    const { headers } = await answerTo(200, {
      'set-cookie': ['a=b', 'c=d'],
      'access-control-allow-origin': 'https://console.example.com',
      'access-control-expose-headers': 'a',
    });
    expect(Object.keys(headers).toSorted()).toEqual(['date']);
  });

  test('that would be taken for what this mock says do not', async () => {
    const { headers } = await answerTo(200, { 'x-mock-violations': '[]' });
    expect(headers).not.toHaveProperty('x-mock-violations');
  });
});

test('answers of many requests at once are not mixed up', async () => {
  const service = await startUpstream(({ url }, response) => response.end(url));
  const proxy = openProxy(service.url);
  const urls = Array.from({ length: 100 }, (_, index) => `${keys}?a=${index}`);
  const answers = await Promise.all(urls.map((url) => proxy.forward(kms, incoming(url))));
  expect(answers.map(({ body }) => body.toString())).toEqual(urls);
});
