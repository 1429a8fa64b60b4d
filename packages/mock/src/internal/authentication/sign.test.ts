import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { exampleKey, incomingOf, signed, signingTime } from '../../../test/signed.ts';
import { sign } from './sign.ts';

test('the vendor’s published example gets the published signature', () => {
  const url = '/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0';
  const headers = { host: 'service.region.example.com', 'content-type': 'application/json' };
  expect(sign({ method: 'GET', url, headers }, exampleKey, new Date('2019-11-15T03:36:55.789Z'))).toEqual({
    'x-sdk-date': '20191115T033655Z',
    authorization:
      'SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, ' +
      'Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  });
});

test('a temporary key sends and signs its security token, instead of another', async () => {
  const key = { ...exampleKey, securityToken: 'temporary/+==' };
  const { method, url, headers } = incomingOf(new Request('https://kms.eu-de.example.com/a'));
  const added = sign({ method, url, headers: { ...headers, 'x-security-token': 'old' } }, key, signingTime);
  expect((await signed('/a', key)).headers).toMatchObject(added);
  expect(added).toMatchObject({ 'x-security-token': 'temporary/+==' });
});

test('of other headers, those that nobody on the way rewrites are signed', async () => {
  const headers = { 'content-type': 'text/plain', 'x-project-id': 'a', accept: '*/*', 'user-agent': 'test' };
  const request = incomingOf(new Request('https://kms.eu-de.example.com/a', { headers }));
  expect(sign(request, exampleKey, signingTime)).toHaveProperty(
    'authorization',
    (await signed('/a', { headers })).headers['authorization'],
  );
});

property.prop([fc.string({ unit: fc.constantFrom(..."%%27Fef/+&=?;~ é😀\\'()*"), maxLength: 24 })])(
  'every URL is signed as the client signs it',
  async (text) => {
    const expected = await signed(`/${text}`);
    const { method, url, headers } = expected;
    const { authorization, 'x-sdk-date': _, ...unsigned } = headers;
    expect(sign({ method, url, headers: unsigned }, exampleKey, signingTime)).toHaveProperty(
      'authorization',
      authorization,
    );
  },
);
