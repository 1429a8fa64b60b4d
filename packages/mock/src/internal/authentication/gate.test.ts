import { describe, expect, test, vi } from 'vitest';
import { exampleKey, host, signed, signingTime, withHeaders } from '../../../test/signed.ts';
import { OptionError } from '../../option-error.ts';
import type { Incoming } from '../incoming.ts';
import { createGate } from './gate.ts';
import { sign } from './sign.ts';

const now = () => signingTime.getTime();
const open = createGate({ now });
const closed = createGate({ tokens: ['a-token', 'another'], accessKeys: [exampleKey], now });

const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances';

const withToken = (token: string, more: Record<string, string> = {}): Incoming => ({
  method: 'GET',
  url: path,
  headers: { host, 'x-auth-token': token, ...more },
});

const wrongToken = {
  by: 'service',
  violation: {
    in: 'security',
    name: 'x-auth-token',
    rule: 'token',
    message: 'X-Auth-Token is none of the tokens that this mock was started with',
  },
  message: 'X-Auth-Token is none of the tokens that this mock was started with',
};

describe('a token', () => {
  test('is let in whatever it is, unless tokens are given', () => {
    expect(open.refusalOf(withToken('any'))).toBeUndefined();
  });

  test('is let in if it is one of those that are given', () => {
    expect(closed.refusalOf(withToken('a-token'))).toBeUndefined();
    expect(closed.refusalOf(withToken('another'))).toBeUndefined();
  });

  test.for(['SENSITIVE', 'a-token, another', 'A-TOKEN', 'a-toke'])(
    '%s is refused by the service',
    (token) => {
      expect(closed.refusalOf(withToken(token))).toEqual(wrongToken);
    },
  );

  test.for([{ host }, { host, 'x-auth-token': '' }, { host, 'x-auth-token': '', authorization: '' }])(
    'has to be there where there is no signature: %j',
    (headers) => {
      const message = 'Incorrect IAM authentication information: x-auth-token not found';
      expect(open.refusalOf({ method: 'GET', url: path, headers })).toMatchObject({ by: 'gateway', message });
    },
  );
});

describe('a signature', () => {
  test('is let in if it is right', async () => {
    const temporary = { ...exampleKey, accessKey: 'TEMPORARY', securityToken: 'temporary' };
    const gate = createGate({ accessKeys: [exampleKey, temporary], now });
    const headers = { 'content-type': 'text/plain; a="b  c"', 'x-project-id': 'a', accept: 'unsigned' };
    expect(gate.refusalOf(await signed(`${path}?b=2&a=%2F&b=1`, { headers }))).toBeUndefined();
    expect(gate.refusalOf(await signed(path, temporary))).toBeUndefined();
  });

  test('of any key is let in, unless keys are given', async () => {
    const request = await signed(path, { accessKey: 'OTHER', secretKey: 'other', securityToken: 'other' });
    expect(open.refusalOf(request)).toBeUndefined();
    expect(createGate({ tokens: ['a-token'], now }).refusalOf(request)).toBeUndefined();
    expect(closed.refusalOf(request)).toMatchObject({ by: 'gateway' });
  });

  test.for([
    ['scheme', 'authorization', { authorization: 'Bearer SENSITIVE' }],
    ['format', 'authorization', { authorization: 'SDK-HMAC-SHA256 Access=a' }],
    ['required', 'x-sdk-date', { 'x-sdk-date': undefined }],
    ['format', 'x-sdk-date', { 'x-sdk-date': 'now' }],
    ['expired', 'x-sdk-date', { 'x-sdk-date': '20261122T031906Z' }],
    ['signedHeaders', 'authorization', { host: undefined }],
    ['signedHeaders', 'authorization', { 'x-security-token': 'SENSITIVE' }],
  ] as const)(
    'whose %s is wrong in %s is refused, whether keys are given or not',
    async ([rule, name, headers]) => {
      const request = withHeaders(await signed(path), headers);
      for (const gate of [open, closed]) {
        const refusal = gate.refusalOf(request);
        expect(refusal).toMatchObject({ by: 'gateway', violation: { in: 'security', name, rule } });
        expect(refusal?.message).toBe(
          `Incorrect IAM authentication information: ${refusal?.violation.message}`,
        );
        expect(refusal?.message).not.toContain('SENSITIVE');
      }
    },
  );

  test('goes by the clock, if no other is given', async () => {
    const gate = createGate({});
    vi.useFakeTimers({ now: signingTime, toFake: ['Date'] });
    try {
      expect(gate.refusalOf(await signed(path))).toBeUndefined();
      vi.setSystemTime(now() + 15 * 60_000 + 1);
      expect(gate.refusalOf(await signed(path))).toMatchObject({ violation: { rule: 'expired' } });
    } finally {
      vi.useRealTimers();
    }
  });

  test('of an unknown key is refused, and no more of the key is shown than is needed', async () => {
    const refusal = closed.refusalOf(await signed(path, { accessKey: 'SECRETBYMISTAKE' }));
    expect(refusal).toMatchObject({
      by: 'gateway',
      violation: { name: 'authorization', rule: 'accessKey' },
      message:
        'Incorrect IAM authentication information: ' +
        'ak SECR… not exist; it is none that this mock was started with',
    });
  });

  test.for([
    [{ securityToken: 'temporary' }, {}],
    [{ securityToken: 'temporary' }, { securityToken: 'SENSITIVE' }],
    [{}, { securityToken: 'SENSITIVE' }],
  ])('of a key with %j is refused with %j', async ([known, sent]) => {
    const gate = createGate({ accessKeys: [{ ...exampleKey, ...known }], now });
    const refusal = gate.refusalOf(await signed(path, sent));
    expect(refusal).toMatchObject({
      by: 'gateway',
      violation: { name: 'x-security-token', rule: 'securityToken' },
    });
    expect(refusal?.message).toMatch(/: X-Security-Token must /);
    expect(refusal?.message).not.toMatch(/SENSITIVE|temporary$/);
  });

  test.for([{ 'content-length': '2' }, { 'transfer-encoding': 'chunked' }])(
    'over a body, which nobody reads here, is refused: %j',
    async (headers) => {
      const request = withHeaders(await signed(path), headers);
      expect(closed.refusalOf(request)).toMatchObject({ by: 'gateway', violation: { rule: 'body' } });
      expect(open.refusalOf(request)).toBeUndefined();
    },
  );

  test('over what it says is the hash of the body is let in', () => {
    const headers = { host, 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD', 'content-length': '2' };
    const request = { method: 'GET', url: path, headers };
    const added = sign(request, exampleKey, signingTime);
    expect(closed.refusalOf(withHeaders(request, added))).toBeUndefined();
  });

  test('may be sent with an empty body', async () => {
    expect(closed.refusalOf(withHeaders(await signed(path), { 'content-length': '0' }))).toBeUndefined();
  });
});

describe('a token and a signature', () => {
  test('must both be right', async () => {
    const right = await signed(path, { headers: { 'x-auth-token': 'a-token' } });
    expect(closed.refusalOf(right)).toBeUndefined();
    expect(closed.refusalOf({ ...right, url: '/other' })).toMatchObject({ violation: { rule: 'signature' } });
    expect(closed.refusalOf(withHeaders(right, { 'x-auth-token': 'other' }))).toEqual(wrongToken);
  });

  test('are judged by the gateway first, which stands before the service', async () => {
    const wrong = withHeaders(await signed('/other'), { 'x-auth-token': 'other' });
    expect(closed.refusalOf({ ...wrong, url: path })).toMatchObject({ by: 'gateway' });
  });
});

test.for(['Bearer abc', 'Basic abc', ''])(
  'beside a token, the Authorization %j is for somebody else',
  (authorization) => {
    expect(closed.refusalOf(withToken('a-token', { authorization }))).toBeUndefined();
    expect(closed.refusalOf(withToken('other', { authorization }))).toEqual(wrongToken);
  },
);

test('a gate cannot be made of what can be no token or key', () => {
  expect(() => createGate({ tokens: [] })).toThrow(OptionError);
  expect(() => createGate({ accessKeys: [{ ...exampleKey, secretKey: '' }] })).toThrow(OptionError);
});
