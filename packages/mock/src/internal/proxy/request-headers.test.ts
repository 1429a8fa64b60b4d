import { describe, expect, test } from 'vitest';
import { incoming, kms, openProxy } from '../../../test/proxy.ts';
import { keys } from '../../../test/samples.ts';
import { startService } from '../../../test/upstream.ts';

/** The headers that a service gets when these are sent to the mock. */
async function received(headers: Record<string, string>) {
  const service = await startService();
  await openProxy(service.url).forward(kms, incoming(keys, headers));
  return { service, headers: service.requests[0]?.headers ?? {} };
}

describe('headers', () => {
  test('that are described go on, and those that make no request another, the token among them', async () => {
    const sent = { 'x-auth-token': 'a', accept: 'text/html', 'x-described': 'é, b', 'if-none-match': '"a"' };
    expect((await received(sent)).headers).toMatchObject(sent);
  });

  test.each([
    'x-any',
    'x-forwarded-method',
    'x-http-method-override',
    'x-method-override',
    'x-original-method',
    'x-original-url',
    'x-rewrite-url',
  ])('that are not described stay here, as %s', async (name) => {
    expect((await received({ [name]: 'DELETE' })).headers).not.toHaveProperty(name);
  });

  test('name the host of the service', async () => {
    const { headers, service } = await received({ host: 'mock:4010' });
    expect(headers.host).toBe(`127.0.0.1:${service.port}`);
  });

  test('of one connection do not go on, nor those that Connection names', async () => {
    const { headers } = await received({
      connection: 'close, X-Described ,x-auth-token',
      'x-described': 'a',
      'x-auth-token': 'a',
      'keep-alive': 'timeout=1',
      'proxy-authorization': 'a',
      'proxy-connection': 'close',
      te: 'trailers',
      upgrade: 'h2c',
    });
    expect(Object.keys(headers).toSorted()).toEqual(['accept-encoding', 'connection', 'host', 'via']);
    expect(headers.connection).toBe('keep-alive');
  });

  test('that name what the proxy says itself cannot take it away', async () => {
    const { headers } = await received({ connection: 'host, via, accept-encoding' });
    expect(headers).toMatchObject({ host: expect.any(String), via: expect.any(String) });
  });

  test('name who handed the request on, after those who did so before', async () => {
    const { headers } = await received({ via: '1.1 before' });
    expect(headers.via).toMatch(/^1\.1 before, 1\.1 cloud-inventory-mock-\w+$/);
  });

  test('of a body do not go on, since no body does', async () => {
    const { headers } = await received({
      'content-length': '3',
      'transfer-encoding': 'chunked',
      'content-encoding': 'gzip',
      expect: '100-continue',
      'content-type': 'application/json',
    });
    const sent = ['accept-encoding', 'connection', 'content-type', 'host', 'via'];
    expect(Object.keys(headers).toSorted()).toEqual(sent);
  });

  test('for the mock, and those of a browser and this machine, stay here', async () => {
    const { headers } = await received({
      prefer: 'code=429',
      cookie: 'session=a',
      origin: 'http://localhost',
    });
    expect(Object.keys(headers).toSorted()).toEqual(['accept-encoding', 'connection', 'host', 'via']);
  });

  test('ask for the encodings that the proxy can read, whatever the request asked for', async () => {
    const { headers } = await received({ 'accept-encoding': 'zstd' });
    expect(headers['accept-encoding']).toBe('gzip, deflate, br');
  });
});
