import { createHash } from 'node:crypto';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { exampleKey, host, signed, signingTime, withHeaders } from '../../../test/signed.ts';
import type { Incoming } from '../incoming.ts';
import { createGate } from './gate.ts';
import { sign } from './sign.ts';

const key = { ...exampleKey, securityToken: 'TEMPORARY+/==' };
const gate = createGate({ accessKeys: [key], now: () => signingTime.getTime() });
const prefix = 'Incorrect IAM authentication information: verify aksk signature fail';

const path = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances';
const headers = { 'content-type': 'text/plain', 'x-project-id': '0dea2644dc80d5d22ff1c01e3ebea6fc' };
const right = await signed(`${path}?start=1&name=a%20b`, { ...key, headers });

function messageFor(incoming: Incoming): string {
  const refusal = gate.refusalOf(incoming);
  expect(refusal).toMatchObject({ by: 'gateway', violation: { name: 'authorization', rule: 'signature' } });
  return refusal?.message ?? '';
}

test('the request is right before it is changed', () => {
  expect(gate.refusalOf(right)).toBeUndefined();
});

describe('a signed request is refused when one thing in it is changed:', () => {
  const replaced = (from: string, to: string): Incoming => ({ ...right, url: right.url.replace(from, to) });
  const authorization = right.headers['authorization'] ?? '';
  const otherDigit = (digit: string) => (digit === '0' ? '1' : '0');
  const cases: Record<string, Incoming> = {
    'the method': { ...right, method: 'HEAD' },
    'a letter of the path': replaced('user', 'usor'),
    'a slash in the path': replaced('/kms', '//kms'),
    'an escaped slash': replaced('/kms/', '/kms%2F'),
    'a key of the query': replaced('start', 'stort'),
    'a value of the query': replaced('start=1', 'start=2'),
    'one more parameter': replaced('start=1', 'start=1&limit=1'),
    'the same parameter twice': replaced('start=1', 'start=1&start=1'),
    'one parameter less': replaced('start=1&', ''),
    'the host': withHeaders(right, { host: 'dcs.eu-de.example.com' }),
    'the port': withHeaders(right, { host: `${host}:8443` }),
    'the date': withHeaders(right, { 'x-sdk-date': '20261122T030406Z' }),
    'the project': withHeaders(right, { 'x-project-id': 'other' }),
    'the media type': withHeaders(right, { 'content-type': 'text/html' }),
    'a header is sent twice': withHeaders(right, { 'x-project-id': `${headers['x-project-id']}, other` }),
    'one header less is signed': withHeaders(right, {
      authorization: authorization.replace('x-project-id;', ''),
    }),
    'the first digit of the signature': withHeaders(right, {
      authorization: authorization.replace(/(?<=Signature=)./, otherDigit),
    }),
    'the last digit of the signature': withHeaders(right, {
      authorization: authorization.replace(/.$/, otherDigit),
    }),
    'the hash of a body is added': withHeaders(right, { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' }),
  };
  test.for(Object.entries(cases))('%s', ([, changed]) => {
    expect(messageFor(changed)).toMatch(prefix);
  });

  property.prop([fc.integer({ min: 0, max: right.url.length - 1 }), fc.constantFrom(...'aZ0/-.=&%+')])(
    'any character of the URL that makes it another',
    (at, character) => {
      const url = right.url.slice(0, at) + character + right.url.slice(at + 1);
      const meaning = (text: string) => {
        const [path = '', query] = text.split(/\?(.*)/s);
        const bytes = path.replaceAll(/%(?!2f)([\da-f]{2})/gi, (_, hex) =>
          String.fromCharCode(Number(`0x${hex}`)),
        );
        return [bytes, ...new URLSearchParams(`?${query}`)];
      };
      fc.pre(JSON.stringify(meaning(url)) !== JSON.stringify(meaning(right.url)));
      expect(messageFor({ ...right, url })).toMatch(prefix);
    },
  );
});

test('how the URL is spelled does not matter', () => {
  const spelled = right.url.replace('kms', '%6bm%73').replace('a%20b', '%61+b').replace('start=1&', '');
  expect(gate.refusalOf({ ...right, url: `${spelled}&st%61rt=1` })).toBeUndefined();
});

test('the message has what the mock made of the request, as the gateway writes it', () => {
  const message = messageFor({ ...right, method: 'HEAD' });
  const canonical =
    `HEAD|${path}/|name=a%20b&start=1|content-type:text/plain|host:${host}|x-project-id:${headers['x-project-id']}|` +
    'x-sdk-date:20261122T030405Z|x-security-token:***||' +
    'content-type;host;x-project-id;x-sdk-date;x-security-token|' +
    createHash('sha256').digest('hex');
  const hash = createHash('sha256')
    .update(canonical.replaceAll('|', '\n').replace('***', key.securityToken))
    .digest('hex');
  expect(message).toBe(
    `${prefix}, canonicalRequest:${canonical}, stringToSign:SDK-HMAC-SHA256|20261122T030405Z|${hash} ` +
      '(each | is a line break, *** a header that may be secret; if both are what you signed, the secret key is wrong)',
  );
});

test('what goes into a log and a header is short', () => {
  expect(gate.refusalOf({ ...right, method: 'HEAD' })?.violation.message).toBe('verify aksk signature fail');
});

test('no secret is in it', () => {
  const secrets = {
    'x-auth-token': 'SENSITIVE',
    cookie: 'SENSITIVE',
    'x-jwt': 'SENSITIVE',
    'x-session': 'SENSITIVE',
  };
  const names = [...Object.keys(secrets), 'authorization', 'host', 'x-sdk-date', 'x-security-token'].sort();
  const signature = /[0-9a-f]{64}$/.exec(right.headers['authorization'] ?? '')?.[0] ?? '';
  const authorization = `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  const message = messageFor(withHeaders(right, { ...secrets, authorization }));
  expect(message).toContain('|authorization:***|cookie:***|');
  for (const secret of ['SENSITIVE', key.secretKey, key.securityToken, signature]) {
    expect(message).not.toContain(secret);
  }
});

test('the signature that would be right is not in it', () => {
  const wrong = withHeaders(right, {
    authorization: right.headers['authorization']?.replace(/.{64}$/, '0'.repeat(64)),
  });
  const expected = right.headers['authorization']?.slice(-64) ?? '';
  expect(messageFor(wrong)).not.toContain(expected);
});

test('a long request is visibly cut, and the string to sign stays', () => {
  const message = messageFor({ ...right, url: `${path}?name=${'a'.repeat(10_000)}` });
  expect(message).toMatch(
    /aaa… \(cut, 10\d{3} characters in all\), stringToSign:SDK-HMAC-SHA256\|\w{16}\|\w{64} \(/,
  );
  expect(message.length).toBeLessThan(4096);
});

test('a header that is not ASCII is signed as the bytes that were sent', () => {
  const sent = { ...right, headers: { host, 'content-type': Buffer.from('缓存').toString('latin1') } };
  const added = sign(sent, key, signingTime);
  const canonical =
    `GET\n${path}/\nname=a%20b&start=1\ncontent-type:缓存\nhost:${host}\nx-sdk-date:20261122T030405Z\n` +
    `x-security-token:${key.securityToken}\n\ncontent-type;host;x-sdk-date;x-security-token\n` +
    createHash('sha256').digest('hex');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const wrong = {
    ...sent.headers,
    ...added,
    authorization: (added['authorization'] ?? '').replace(/.{64}$/, '0'.repeat(64)),
  };
  expect(gate.refusalOf({ ...sent, headers: { ...sent.headers, ...added } })).toBeUndefined();
  expect(messageFor({ ...sent, headers: wrong })).toContain(hash);
});
