import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { exampleKey, signed, signingTime } from '../../../test/signed.ts';
import { createGate } from './gate.ts';

const key = { ...exampleKey, securityToken: 'TEMPORARY+/==' };
const now = () => signingTime.getTime();
const gate = createGate({ tokens: ['CONFIGURED'], accessKeys: [key], now });

const text = fc.string({ unit: 'binary', maxLength: 8 });
const segment = text.filter((segment) => !['.', '..'].includes(segment)).map(encodeURIComponent);
const pair = fc.tuple(fc.oneof(text, fc.constantFrom('a', 'b')), text);

property.prop([
  fc.array(segment, { maxLength: 4 }),
  fc.array(pair, { maxLength: 4 }),
  fc.constantFrom(
    (search: string) => search,
    (search: string) => search.replaceAll('+', '%20'),
    (search: string) => search.replaceAll('%', '%25'),
  ),
])('what the client signs is let in, whatever the URL', async (segments, query, spell) => {
  const search = spell(new URLSearchParams(query).toString());
  expect(gate.refusalOf(await signed(`/${segments.join('/')}?${search}`, key))).toBeUndefined();
});

const nonsense = fc.string({ unit: fc.constantFrom(...'%%27Fef/+&=?#~ é😀\\'), maxLength: 16 });

property.prop([nonsense])('nonsense that the client signs is let in as well', async (nonsense) => {
  expect(gate.refusalOf(await signed(`/${nonsense}`, key))).toBeUndefined();
});

const date = fc.constantFrom('20261122T030405Z', '20261122T030405', '20269999T999999Z');
const names = fc.array(
  fc.constantFrom(
    'host',
    'x-sdk-date',
    'x-security-token',
    'accept',
    'constructor',
    '__proto__',
    '',
    'é',
    '%',
  ),
);
const authorization = fc
  .tuple(
    fc.constantFrom('SDK-HMAC-SHA256', 'Bearer', ''),
    fc.constantFrom(key.accessKey, 'OTHER', '__proto__', ''),
    names,
    fc.constantFrom('0'.repeat(64), 'F'.repeat(64), ''),
  )
  .map(
    ([scheme, access, names, signature]) =>
      `${scheme} Access=${access}, SignedHeaders=${[...new Set(names)].sort().join(';')}, Signature=${signature}`,
  );
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const hostile = fc.record(
  {
    authorization: fc.oneof(authorization, anyText),
    'x-sdk-date': fc.oneof(date, anyText),
    'x-auth-token': fc.oneof(fc.constant('CONFIGURED'), anyText),
    'x-security-token': fc.oneof(fc.constant(key.securityToken), anyText),
    'x-sdk-content-sha256': anyText,
    'content-length': anyText,
    host: anyText,
    accept: anyText,
  },
  { requiredKeys: [] },
);

property.prop([hostile, fc.oneof(anyText, nonsense), fc.boolean()], { numRuns: 2000 })(
  'hostile headers get a short refusal without secrets, or are let in',
  (headers, url, isOpen) => {
    const refusal = (isOpen ? createGate({ now }) : gate).refusalOf({ method: 'GET', url, headers });
    if (!refusal) return;
    expect(refusal.violation.message.length).toBeLessThan(400);
    expect(refusal.message.length).toBeLessThan(4096);
    for (const secret of [key.secretKey, key.securityToken, 'CONFIGURED']) {
      expect(refusal.message).not.toContain(secret);
    }
  },
);

property.prop([hostile, nonsense], { numRuns: 1000 })('who has no secret is never let in', (headers, url) => {
  const { 'x-auth-token': token, ...others } = headers;
  const sent = { ...others, ...(token !== 'CONFIGURED' && token !== undefined && { 'x-auth-token': token }) };
  expect(gate.refusalOf({ method: 'GET', url, headers: sent })).toBeDefined();
});
