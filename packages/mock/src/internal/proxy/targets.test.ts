import { describe, expect, test } from 'vitest';
import { incoming, kms, openProxy } from '../../../test/proxy.ts';
import { keys } from '../../../test/samples.ts';
import { startRawUpstream, startService } from '../../../test/upstream.ts';
import type { SafeIncoming } from './proxy.ts';

describe('only a request that reads is handed on', () => {
  test.each(['DELETE', 'PUT', 'POST', 'PATCH', 'get', ''])('%j opens no connection', async (method) => {
    const service = await startRawUpstream(() => undefined);
    const proxy = openProxy(`http://127.0.0.1:${service.port}`);
    // The type forbids it; this is what stands behind the type.
    const request = { ...incoming(keys), method } as unknown as SafeIncoming;
    await expect(proxy.forward(kms, request)).rejects.toThrow('Only GET and HEAD are handed on');
    expect(service.connections()).toBe(0);
  });

  test.each(['GET', 'HEAD'] as const)('%s goes on as %s', async (method) => {
    const service = await startService();
    await openProxy(service.url).forward(kms, { ...incoming(keys), method });
    expect(service.requests.map((request) => request.method)).toEqual([method]);
  });
});

describe('the path and the parameters that are described are handed on to the byte', () => {
  test.each([
    ['a query', `${keys}?limit=1&limit=2&a`, `${keys}?limit=1&limit=2&a`],
    ['an escaped name', `${keys}?%6Cimit=1`, `${keys}?%6Cimit=1`],
    ['escapes of every kind', `${keys}?a=%zz&b=+%20&c=%c3%A9`, `${keys}?a=%zz&b=+%20&c=%c3%A9`],
    ['escapes in the path', keys.replace('v1.0', 'v1%2e0'), keys.replace('v1.0', 'v1%2e0')],
    ['a scheme and host', `HTTP://elsewhere:1${keys}?a=http://b/c`, `${keys}?a=http://b/c`],
    ['what only the query may have', `${keys}?a=../..&b=%2f`, `${keys}?a=../..&b=%2f`],
  ])('%s', async (_what, url, expected) => {
    const service = await startService();
    await openProxy(service.url).forward(kms, incoming(url));
    expect(service.requests[0]?.url).toBe(expected);
  });

  test.each(['/base', '/base/', '/a/b//'])('below the path of the base URL, as %s', async (base) => {
    const service = await startService();
    await openProxy(service.url + base).forward(kms, incoming(`${keys}?a`));
    expect(service.requests[0]?.url).toBe(`${base.replace(/\/+$/, '')}${keys}?a`);
  });
});

test.each([
  ['another method', '?_method=DELETE&a=1&_METHOD=PUT', '?a=1'],
  ['an escaped name', '?%5fmethod=DELETE', ''],
  ['a name after a question mark', '??a=1', ''],
  ['another case', '?A=1&b=2', '?b=2'],
  ['nothing', '?', ''],
  ['no name', '?&&=1&a=1&', '?a=1'],
  ['what some read as a parameter of its own', '?a=1;_method=DELETE', '?a=1%3B_method=DELETE'],
  ['a fragment', '?a=1#b', '?a=1%23b'],
])('a query parameter that is not described stays here: %s', async (_what, query, expected) => {
  const service = await startService();
  await openProxy(service.url).forward(kms, incoming(keys + query));
  expect(service.requests[0]?.url).toBe(keys + expected);
});

test.each([
  '/v1.0/../instances',
  '/v1.0/%2E./instances',
  '/v1.0/%2e',
  '/v1.0/a%2Fb',
  '/v1.0/a\\b',
  '/v1.0/%5c',
])('the path %s, which two may read in two ways, is refused before a connection is made', async (path) => {
  const service = await startService();
  await expect(openProxy(service.url).forward(kms, incoming(path))).rejects.toMatchObject({ status: 400 });
  expect(service.connections()).toBe(0);
});
