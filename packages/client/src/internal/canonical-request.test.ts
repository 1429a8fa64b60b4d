import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { exampleKey, type Parts, receivedParts, secondSignature } from '../../test/second-signature.ts';
import { signRequest } from '../sign-request.ts';

async function signatureOf(url: string): Promise<string | undefined> {
  const { headers } = await signRequest(new Request(url), { ...exampleKey, date: new Date(0) });
  return headers.get('authorization')?.split('Signature=')[1];
}

function expected(parts: Omit<Parts, 'headers'>): string {
  return secondSignature({ ...parts, headers: { 'x-sdk-date': '19700101T000000Z' } }, exampleKey.secretKey);
}

const host = 'kms.eu-de.example.com';
// biome-ignore format: a table
const cases: Record<string, [path: string, segments: Parts['segments'], query?: Parts['query']]> = {
  'no path': ['', ['']],
  'a path': ['/v1.0/keys', ['v1.0', 'keys']],
  'a slash at the end': ['/v1.0/keys/', ['v1.0', 'keys', '']],
  'empty segments': ['//v1.0///keys//', ['', 'v1.0', '', '', 'keys', '', '']],
  'Chinese, as it is': ['/缓存?name=缓存', ['缓存'], [['name', '缓存']]],
  'Chinese, escaped': ['/%E7%BC%93%e5%ad%98', ['缓存']],
  'an emoji': ['/😀?%F0%9F%98%80=😀', ['😀'], [['😀', '😀']]],
  spaces: ['/a b/c%20d?e f=g%20h', ['a b', 'c d'], [['e f', 'g h']]],
  'a plus, which is a space in a query alone': ['/a+b?c+d=e%2Bf', ['a+b'], [['c d', 'e+f']]],
  'a tilde': ['/~%7E?~=%7e', ['~~'], [['~', '~']]],
  'an apostrophe': ["/'%27?'=%27", ["''"], [["'", "'"]]],
  'marks that encodeURIComponent leaves': ["/!'()*?a=!'()*", ["!'()*"], [['a', "!'()*"]]],
  'marks that a URL leaves': ['/$&,:;=@[]|?a=$,:;=@/?[]|', ['$&,:;=@[]|'], [['a', '$,:;=@/?[]|']]],
  'a needless escape': ['/%61%2D?%62=%5F', ['a-'], [['b', '_']]],
  'a slash within a segment': ['/a%2Fb/c%2fd?e=f%2Fg', ['a/b', 'c/d'], [['e', 'f/g']]],
  'a percent sign': ['/100%25?a=%2525', ['100%'], [['a', '%25']]],
  'what begins no escape': ['/%/%zz/%4?a=%&b=%zz', ['%', '%zz', '%4'], [['a', '%'], ['b', '%zz']]],
  'bytes that are no text': ['/a%ff%E7', [Uint8Array.of(0x61, 0xff, 0xe7)]],
  'control characters': ['/%00%0A?a=%0d', ['\0\n'], [['a', '\r']]],
  'empty values': ['/?b=&a', [''], [['a', ''], ['b', '']]],
  'an empty key': ['/?=b', [''], [['', 'b']]],
  'no pairs in the query': ['/?&&', [''], []],
  'repeated keys': ['/?a=2&b=0&a=10&a=', [''], [['a', ''], ['a', '10'], ['a', '2'], ['b', '0']]],
  'keys in another order than their escapes': ['/?é=1&a=2&a-=3&a!=4&A=5', [''], [['A', '5'], ['a', '2'], ['a!', '4'], ['a-', '3'], ['é', '1']]],
  'keys that code points order otherwise': ['/?～=1&😀=2', [''], [['～', '1'], ['😀', '2']]],
  'a fragment, which is not sent': ['/a#b?c=d', ['a']],
};

test.for(Object.entries(cases))('signs %s', async ([, [path, segments, query = []]]) => {
  expect(await signatureOf(`https://${host}${path}`)).toBe(expected({ host, segments, query }));
});

test.for([
  ['https://kms.example.com:443', 'kms.example.com'],
  ['http://kms.example.com:80', 'kms.example.com'],
  ['https://kms.example.com:8443', 'kms.example.com:8443'],
  ['http://[::1]:4010', '[::1]:4010'],
  ['https://KMS.Example.COM', 'kms.example.com'],
  ['https://缓存.example.com', 'xn--q8s744f.example.com'],
] as const)('%s is signed as the host %s', async ([origin, host]) => {
  expect(await signatureOf(`${origin}/a`)).toBe(expected({ host, segments: ['a'] }));
});

describe('however a URL is spelled', () => {
  const text = fc.string({ unit: 'binary', maxLength: 8 });
  const segments = fc.array(
    // A URL has no such segments: its parser resolves them.
    text.filter((segment) => !['.', '..'].includes(segment)),
    { minLength: 1, maxLength: 4 },
  );
  const key = fc.oneof(text, fc.constantFrom('a', 'b'));
  const spelling = fc.constantFrom(
    encodeURIComponent,
    (part: string) => Buffer.from(part).toString('hex').replace(/../g, '%$&'),
    (part: string) => part.replace(/[^\w!$'()*,;:@~\u{80}-\u{10ffff}-]/gu, encodeURIComponent),
    (part: string) => new URLSearchParams([['', part]]).toString().slice(1).replaceAll('+', '%20'),
  );

  property.prop([segments, fc.array(fc.tuple(key, text), { maxLength: 4 }), spelling])(
    'what it means is signed',
    async (segments, query, spell) => {
      const path = segments.map(spell).join('/');
      const search = query.map(([key, value]) => `${spell(key)}=${spell(value)}`).join('&');
      const signature = await signatureOf(`https://${host}/${path}?${search}`);
      expect(signature).toBe(expected({ host, segments, query }));
    },
  );

  const nonsense = fc.string({ unit: fc.constantFrom(...'%%27Fef/+&=?~ é\\'), maxLength: 16 });

  property.prop([nonsense])('nonsense is signed as a server reads it', async (nonsense) => {
    const url = new URL(`https://${host}/${nonsense}`);
    const { segments, query = [] } = receivedParts({ url: url.pathname + url.search, headers: { host } });
    expect(await signatureOf(url.href)).toBe(expected({ host, segments, query }));
  });
});
