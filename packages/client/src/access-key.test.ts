import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { exampleKey, receivedParts, secondSignature } from '../test/second-signature.ts';
import { accessKey } from './access-key.ts';
import type { Credentials } from './credentials.ts';
import { ConfigurationError } from './errors/configuration-error.ts';

const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
const { signal } = new AbortController();
const minutes = 60_000;

/** A server that verifies signatures by the second computation, and goes by a clock that is so many ms off. */
async function startVerifier(clock: { offset: number }): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    const now = Date.now() + clock.offset;
    const parts = receivedParts(request);
    const signed = parts.headers['x-sdk-date'] ?? '';
    const time = Date.parse(signed.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'));
    const authentic = parts.signature === secondSignature(parts, exampleKey.secretKey);
    response.setHeader('date', new Date(now).toUTCString());
    response.writeHead(authentic && Math.abs(time - now) <= 15 * minutes ? 200 : 401).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The statuses of that many requests, one after the other; the credentials hear of each refusal. */
async function statuses(credentials: Credentials, url: string, count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const request = new Request(url);
    await credentials.authorize(request, { projectId, signal });
    const response = await fetch(request);
    await response.body?.cancel();
    if (response.status === 401) expect(credentials.refused?.(request, response)).toBe(false);
    seen.push(response.status);
  }
  return seen;
}

test('a server that verifies signatures accepts them, on odd URLs as well', async () => {
  await using server = await startVerifier({ offset: 0 });
  const credentials = accessKey({ ...exampleKey, securityToken: 'temporary' });
  for (const path of [
    '/',
    "/a b/缓存/%2F/!'()*~+/",
    '/?name=a+b&name=😀&name=&%zz&é=1&a=+%2B',
    '//%ff?a?b=c=d',
  ]) {
    expect(await statuses(credentials, server.url + path, 1), path).toEqual([200]);
  }
});

test('the headers are added in place, also to a request that is not one of fetch’s yet', async () => {
  const request = {
    method: 'GET',
    url: 'https://kms.example.com/a',
    headers: new Headers({ accept: '*/*' }),
  };

  await accessKey({ ...exampleKey, securityToken: 'temporary' }).authorize(request, { projectId, signal });

  const { 'x-sdk-date': date = '', ...headers } = Object.fromEntries(request.headers);
  const signed = { 'x-project-id': projectId, 'x-security-token': 'temporary' };
  const parts = { host: 'kms.example.com', segments: ['a'], headers: { ...signed, 'x-sdk-date': date } };
  expect(headers).toEqual({
    accept: '*/*',
    ...signed,
    authorization:
      `SDK-HMAC-SHA256 Access=${exampleKey.accessKey}, ` +
      'SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, ' +
      `Signature=${secondSignature(parts, exampleKey.secretKey)}`,
  });
});

test('without a project and a temporary key there are no headers for them', async () => {
  const request = new Request('https://kms.example.com/a');
  await accessKey(exampleKey).authorize(request, { projectId: undefined, signal });
  expect([...request.headers.keys()]).toEqual(['authorization', 'x-sdk-date']);
});

test('the key is imported once for many requests, and not before the first', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const credentials = accessKey(exampleKey);
  expect(importKey).not.toHaveBeenCalled();

  const requests = Array.from(
    { length: 50 },
    (_, page) => new Request(`https://dcs.example.com/?start=${page}`),
  );
  await Promise.all(requests.map((request) => credentials.authorize(request, { projectId, signal })));
  await credentials.authorize(new Request('https://dcs.example.com/'), { projectId, signal });

  expect(importKey).toHaveBeenCalledOnce();
  expect(new Set(requests.map(({ headers }) => headers.get('authorization'))).size).toBe(50);
  importKey.mockRestore();
});

test('credentials show no secret when they are logged or serialised', async () => {
  const credentials = accessKey({ ...exampleKey, securityToken: 'temporary' });
  await credentials.authorize(new Request('https://kms.example.com/'), { projectId, signal });

  const shown = [
    inspect(credentials, { depth: null, showHidden: true, getters: true }),
    JSON.stringify(credentials),
    JSON.stringify(Object.values(credentials).map(String)),
  ].join();

  for (const secret of [...Object.values(exampleKey), 'temporary']) expect(shown).not.toContain(secret);
});

test('a key that cannot be one is refused at once', () => {
  expect(() => accessKey({ ...exampleKey, secretKey: '' })).toThrow(ConfigurationError);
});

test.for([20, -20])('a clock that is %i minutes off is learned from the first refusal', async (off) => {
  await using server = await startVerifier({ offset: off * minutes });
  const credentials = accessKey({ ...exampleKey, correctClockSkew: true });
  expect(await statuses(credentials, server.url, 3)).toEqual([401, 200, 200]);
});

test('a clock that is set right later is learned anew', async () => {
  const clock = { offset: 20 * minutes };
  await using server = await startVerifier(clock);
  const credentials = accessKey({ ...exampleKey, correctClockSkew: true });
  expect(await statuses(credentials, server.url, 2)).toEqual([401, 200]);
  clock.offset = 0;
  expect(await statuses(credentials, server.url, 2)).toEqual([401, 200]);
});

test('unless it is asked for, no clock is learned', async () => {
  await using server = await startVerifier({ offset: 20 * minutes });
  expect(await statuses(accessKey(exampleKey), server.url, 3)).toEqual([401, 401, 401]);
});

test.for([
  ['less than a minute off', 50_000],
  ['none at all', Number.NaN],
  ['missing', undefined],
] as const)('a Date that is %s changes nothing', async ([, offset]) => {
  const credentials = accessKey({ ...exampleKey, correctClockSkew: true });
  const request = new Request('https://kms.example.com/');
  // new Date(NaN) is "Invalid Date" in a header.
  const headers = offset === undefined ? {} : { date: new Date(Date.now() + offset).toUTCString() };

  expect(credentials.refused?.(request, new Response(null, { status: 401, headers }))).toBe(false);
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 2, 3, 4, 5), toFake: ['Date'] });
  await credentials.authorize(request, { projectId, signal });
  vi.useRealTimers();

  expect(request.headers.get('x-sdk-date')).toBe('20260102T030405Z');
});
