import { signRequest } from '@cloud-inventory/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendRaw } from '../test/raw.ts';
import { instances, keys, token } from '../test/samples.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

const get = (path: string, headers: Record<string, string> = token) => fetch(mock.url + path, { headers });

/** All that the mock tells of what it was asked. */
async function told(): Promise<string> {
  const answer = await get('/__mock/requests');
  return (await answer.text()) + JSON.stringify(mock.requests);
}

test.each([
  'X-Auth-Token',
  'Authorization',
  'Proxy-Authorization',
  'Cookie',
  'Set-Cookie',
  'X-Security-Token',
  'X-Subject-Token',
  'X-Api-Key',
  'ApiKey',
  'X-Signature',
  'X-Secret',
  'X-Password',
  'X-Authorization',
  'X-Forwarded-Authorization',
  'X-Auth-Key',
  'X-Session-Id',
  'X-Goog-Iap-Jwt-Assertion',
  'Referer',
  'X-Whatever',
])('the header %s is shown as …', async (name) => {
  await sendRaw(
    mock.port,
    `GET ${keys} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${name}: hidden-one\r\n\r\n`,
  );
  expect(mock.requests[0]?.headers[name.toLowerCase()]).toBe('…');
  expect(await told()).not.toContain('hidden');
});

test('headers that are known to be harmless are shown', async () => {
  const harmless = {
    accept: 'application/json',
    'user-agent': 'a-client/1',
    prefer: 'code=200',
    'x-project-id': 'a-project',
    'x-sdk-date': '20261122T030405Z',
  };
  await get(keys, { ...token, ...harmless });
  expect(mock.requests[0]?.headers).toMatchObject(harmless);
});

test('neither key nor signature of a signed request is shown', async () => {
  const key = { accessKey: 'HIDDENACCESSKEY', secretKey: 'hidden-secret', securityToken: 'hidden-token' };
  const signed = await signRequest(new Request(mock.url + keys), key);
  const [, signature = ''] = /Signature=(\w+)/.exec(signed.headers.get('authorization') ?? '') ?? [];
  expect((await fetch(signed)).status).toBe(200);
  const text = await told();
  expect(signature).toHaveLength(64);
  for (const secret of [signature, 'HIDDEN', 'hidden']) expect(text).not.toContain(secret);
});

test.each([
  ['X-Signature', `${keys}?X-Signature=hidden&a=hidden`, `${keys}?X-Signature=…&a=…`],
  ['another case of a described name', `${instances}?Name=hidden`, `${instances}?Name=…`],
  ['a repeated one', `${keys}?token=hidden&token=hidden`, `${keys}?token=…&token=…`],
  ['those of an unknown path', '/nowhere?limit=hidden', '/nowhere?limit=…'],
])('values of undescribed query parameters are left out: %s', async (_what, path, url) => {
  await get(path);
  expect(mock.requests[0]?.url).toBe(url);
  expect(await told()).not.toContain('hidden');
});

test('nothing is shown of a path that cannot be read', async () => {
  await get('/%zz?token=hidden');
  expect(mock.requests[0]?.url).toBe('(malformed path)');
});

test('a refusal tells nothing of what was refused', async () => {
  await using strict = await startMock({
    tokens: ['right'],
    accessKeys: [{ accessKey: 'known', secretKey: 'right' }],
  });
  const key = { accessKey: 'HIDDENACCESSKEY', secretKey: 'hidden' };
  for (const headers of [
    { 'x-auth-token': 'hidden' },
    { authorization: 'Bearer hidden' },
    { authorization: 'SDK-HMAC-SHA256 hidden' },
    { ...token, prefer: 'code=hidden, example=hidden' },
  ])
    await fetch(strict.url + keys, { headers });
  await fetch(await signRequest(new Request(strict.url + keys), key));
  await fetch(
    await signRequest(new Request(`${strict.url}${keys}?token=hidden`), { ...key, accessKey: 'known' }),
  );
  const { requests } = strict;
  expect(requests.map(({ status }) => status)).toEqual([403, 401, 401, 403, 401, 401]);
  const text = JSON.stringify(requests.map(({ violations, url }) => ({ violations, url })));
  expect(text).not.toMatch(/hidden|HIDDENACC/);
});
