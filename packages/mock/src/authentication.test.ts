import { AuthenticationError, accessKey, createClient, signRequest } from '@cloud-inventory/client';
import { describe, expect, test } from 'vitest';
import { headersOf, instances, keys, projectId, statuses } from '../test/samples.ts';
import { exampleKey } from '../test/signed.ts';
import { startedMock } from '../test/started-mock.ts';
import { OptionError } from './option-error.ts';
import { type Mock, type MockOptions, startMock } from './start-mock.ts';

const clientOf = (mock: Mock, key: Parameters<typeof accessKey>[0]) =>
  createClient({ endpoints: mock.url, projectId, credentials: accessKey(key) });

describe('tokens', () => {
  test('those that are known are let in, others are refused as each service does', async () => {
    const mock = await startedMock({ tokens: ['one', 'two'] });
    const ask = async (path: string, token: string) => {
      const answer = await fetch(mock.url + path, { headers: { 'x-auth-token': token } });
      return [answer.status, await answer.json()];
    };
    for (const token of ['one', 'two'])
      for (const path of [keys, statuses, instances]) expect((await ask(path, token))[0]).toBe(200);
    for (const token of ['One', 'one two', 'three']) {
      expect(await ask(keys, token)).toEqual([
        403,
        { error: { error_code: 'KMS.0302', error_msg: expect.any(String) } },
      ]);
      expect(await ask(statuses, token)).toMatchObject([401, { error_code: 'DCS.1001' }]);
      expect(await ask(instances, token)).toMatchObject([401, { error: { code: 'DCS.1001' } }]);
    }
    expect(mock.requests.at(-1)?.violations).toEqual([
      {
        in: 'security',
        name: 'x-auth-token',
        rule: 'token',
        message: expect.stringMatching(/none of the tokens/),
      },
    ]);
  });

  test('an empty one is none', async () => {
    for (const options of [{}, { tokens: ['one'] }]) {
      const answer = await fetch((await startedMock(options)).url + keys, {
        headers: { 'x-auth-token': '' },
      });
      expect([answer.status, await answer.json()]).toMatchObject([401, { error_code: 'APIGW.0301' }]);
    }
  });

  test('do not keep signed requests out, nor access keys those with a token', async () => {
    const mock = await startedMock({ tokens: ['one'], accessKeys: [exampleKey] });
    expect(await clientOf(mock, exampleKey).kms.showUserInstances()).toEqual({ instance_num: 15 });
    expect((await fetch(mock.url + keys, { headers: { 'x-auth-token': 'one' } })).status).toBe(200);
  });
});

describe('access keys', () => {
  test('the client is let in with the right one at every call', async () => {
    const { kms, dcs } = clientOf(await startedMock({ accessKeys: [exampleKey] }), exampleKey);
    expect(await kms.showUserInstances()).toEqual({ instance_num: 15 });
    expect(await dcs.listNumberOfInstancesInDifferentStatus({ includeFailure: true })).toBeDefined();
    expect((await dcs.listInstances({ name: 'dcs 缓+', limit: 3 })).instances).toEqual([]);
  });

  test('so it is with a temporary one', async () => {
    const temporary = { ...exampleKey, securityToken: 'a-security-token' };
    const mock = await startedMock({ accessKeys: [temporary] });
    expect(await clientOf(mock, temporary).kms.showUserInstances()).toEqual({ instance_num: 15 });
    await expect(clientOf(mock, exampleKey).kms.showUserInstances()).rejects.toThrow(/X-Security-Token/);
  });

  test('a wrong secret is a 401 of the gateway, with what it has signed itself, and asked once', async () => {
    const mock = await startedMock({ accessKeys: [exampleKey] });
    const error = await clientOf(mock, { ...exampleKey, secretKey: 'wrong' })
      .kms.showUserInstances()
      .catch((reason: unknown) => reason);
    if (!(error instanceof AuthenticationError)) throw error;
    const { requestId } = mock.requests[0] ?? {};
    expect(error).toMatchObject({ status: 401, code: 'APIGW.0301', requestId });
    // The client leaves out what it has sent in headers, such as the project id.
    expect(error.body).toMatch(
      new RegExp(
        `canonicalRequest:GET\\|/v1\\.0/[^|]+/kms/user-instances/\\|\\|host:127\\.0\\.0\\.1:${mock.port}\\|`,
      ),
    );
    expect(error.body).toMatch(
      /\|x-sdk-date:(\d{8}T\d{6}Z)\|.*stringToSign:SDK-HMAC-SHA256\|\1\|[0-9a-f]{64} /,
    );
    expect(mock.requests).toHaveLength(1);
  });

  test.each([
    ['an unknown key', { accessKey: 'UNKNOWN', secretKey: 'a' }, undefined, 'accessKey'],
    ['a date that is past', exampleKey, -16, 'expired'],
    ['a date to come', exampleKey, 16, 'expired'],
  ])('%s is refused', async (_what, key, minutes = 0, rule) => {
    const mock = await startedMock({ accessKeys: [exampleKey] });
    const date = new Date(Date.now() + minutes * 60_000);
    const answer = await fetch(await signRequest(new Request(mock.url + keys), { ...key, date }));
    expect([answer.status, await answer.json()]).toMatchObject([401, { error_code: 'APIGW.0301' }]);
    expect(mock.requests[0]?.violations).toMatchObject([{ in: 'security', rule }]);
  });

  test('by default any is let in, if date and form are right', async () => {
    const mock = await startedMock({});
    expect(await clientOf(mock, exampleKey).kms.showUserInstances()).toEqual({ instance_num: 15 });
    const old = { ...exampleKey, date: new Date(0) };
    expect((await fetch(await signRequest(new Request(mock.url + keys), old))).status).toBe(401);
    const basic = await fetch(mock.url + keys, { headers: { authorization: 'Basic YTpi' } });
    expect([basic.status, await basic.json()]).toMatchObject([
      401,
      { error_msg: expect.stringMatching(/must begin with SDK-HMAC-SHA256/) },
    ]);
  });
});

describe('whoever is not let in hears nothing else:', () => {
  test.each<[string, RequestInit, string?]>([
    ['another method', { method: 'DELETE' }],
    ['a wrong Prefer', { headers: headersOf('code=418') }],
    ['a documented answer', { headers: headersOf('code=200') }],
    ['another media type', { headers: { ...headersOf(), accept: 'text/html' } }],
    ['a wrong parameter', {}, `${instances}?limit=0`],
    ['a wrong project', {}, keys.replace(projectId, 'x')],
  ])('%s', async (_what, init, path = keys) => {
    const mock = await startedMock({ tokens: ['right'] });
    const answer = await fetch(mock.url + path, { headers: headersOf(), ...init });
    expect(answer.status).toBe(path.includes('kms') ? 403 : 401);
    expect(mock.requests[0]?.violations).toMatchObject([{ rule: 'token' }]);
    const none = await fetch(mock.url + path, { ...init, headers: { ...init.headers, 'x-auth-token': '' } });
    expect(none.status).toBe(401);
  });

  test('but an unknown path is one for everybody', async () => {
    const mock = await startedMock({ tokens: ['right'] });
    expect((await fetch(`${mock.url}/nowhere`)).status).toBe(404);
  });
});

test.each<[MockOptions, RegExp]>([
  [{ tokens: [] }, /^tokens must be a list of at least one; leave it out to let any in\.$/],
  [{ tokens: ['a secret'] }, /^tokens\[0\] has other characters; it must be visible ASCII without blanks/],
  [{ accessKeys: [] }, /^accessKeys must be a list of at least one/],
  [{ accessKeys: [exampleKey, exampleKey] }, /^accessKeys\[1\] has the accessKey of another/],
])('%j is an OptionError, which shows no secret', async (options, message) => {
  const error = await startMock(options).catch((reason: unknown) => reason);
  if (!(error instanceof OptionError)) throw error;
  expect(error.message).toMatch(message);
  expect(error.message).not.toMatch(/secret|QTWA|MFyf/);
});
