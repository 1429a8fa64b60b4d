import { expect, test, vi } from 'vitest';
import { exampleKey, type Parts, secondSignature } from '../test/second-signature.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { type SignRequestOptions, signRequest } from './sign-request.ts';

const date = new Date('2019-11-15T03:36:55.789Z');
const timestamp = '20191115T033655Z';

async function sign(request: Request | string, options: Partial<SignRequestOptions> = {}): Promise<Request> {
  const unsigned = typeof request === 'string' ? new Request(request) : request;
  return signRequest(unsigned, { ...exampleKey, date, ...options });
}

function signatureOf(request: Request): string | undefined {
  return request.headers.get('authorization')?.split('Signature=')[1];
}

/** The second opinion on a request with the date above. */
function expected(parts: Omit<Parts, 'headers'> & { headers?: Parts['headers'] }): string {
  return secondSignature(
    { ...parts, headers: { 'x-sdk-date': timestamp, ...parts.headers } },
    exampleKey.secretKey,
  );
}

test('the vendor’s published example gets the published signature', async () => {
  const url =
    'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0';

  const { headers } = await sign(new Request(url, { headers: { 'Content-Type': 'application/json' } }));

  expect(headers.get('X-Sdk-Date')).toBe(timestamp);
  expect(headers.get('Authorization')).toBe(
    'SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, ' +
      'Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  );
});

const host = 'kms.eu-de.example.com';

test.for([
  ['a text', 'POST', '{"name":"缓存"}'],
  ['bytes', 'PUT', Uint8Array.of(0, 255, 10, 13)],
  ['nothing', 'DELETE', undefined],
  ['an empty text', 'PATCH', ''],
] as const)('a body of %s is signed, and both requests still have it', async ([, method, body]) => {
  const headers = { 'content-type': 'application/json' };
  const request = new Request(`https://${host}/a`, { method, headers, body: body ?? null });

  const signed = await sign(request);

  expect(signatureOf(signed)).toBe(expected({ method, host, segments: ['a'], headers, body: body ?? '' }));
  for (const copy of [signed, request]) {
    expect(copy.method).toBe(method);
    expect(Buffer.from(await copy.arrayBuffer())).toEqual(Buffer.from(body ?? ''));
  }
});

test('HEAD is signed as such', async () => {
  const signed = await sign(new Request(`https://${host}/a`, { method: 'HEAD' }));
  expect(signatureOf(signed)).toBe(expected({ method: 'HEAD', host, segments: ['a'] }));
});

test('a temporary key sends and signs its security token', async () => {
  const signed = await sign(`https://${host}/a`, { securityToken: 'temporary/+==' });

  expect(signed.headers.get('X-Security-Token')).toBe('temporary/+==');
  const headers = { 'x-security-token': 'temporary/+==' };
  expect(signatureOf(signed)).toBe(expected({ host, segments: ['a'], headers }));
});

test('of other headers, those that intermediaries leave alone are signed', async () => {
  const headers = { 'x-project-id': '0dea2644dc80d5d22ff1c01e3ebea6fc', 'content-type': 'text/plain' };
  const rewritten = { accept: '*/*', 'user-agent': 'test', 'x-language': 'en-us', 'x-auth-token': 'old' };

  const signed = await sign(new Request(`https://${host}/a`, { headers: { ...rewritten, ...headers } }));

  expect(signed.headers.get('authorization')).toContain(
    'SignedHeaders=content-type;host;x-project-id;x-sdk-date,',
  );
  expect(signatureOf(signed)).toBe(expected({ host, segments: ['a'], headers }));
  expect(signed.headers.get('user-agent')).toBe('test');
});

test('the request itself stays as it was', async () => {
  const request = new Request(`https://${host}/a`);
  const signed = await sign(request);
  expect([...request.headers]).toEqual([]);
  expect(signed).not.toBe(request);
});

test('a signed request can be signed anew', async () => {
  const first = await sign(`https://${host}/a`, { date: new Date(0) });
  const again = await sign(first);
  expect(signatureOf(again)).toBe(expected({ host, segments: ['a'] }));
});

test('without a date, a request is signed as of now', async () => {
  vi.useFakeTimers({ now: date, toFake: ['Date'] });
  const signed = await sign(`https://${host}/a`, { date: undefined });
  vi.useRealTimers();
  expect(signed.headers.get('x-sdk-date')).toBe(timestamp);
});

test('the line break that a file leaves at the end is not part of a key', async () => {
  const options = { accessKey: `${exampleKey.accessKey}\n`, secretKey: ` ${exampleKey.secretKey}\r\n` };
  const signed = await sign(`https://${host}/a`, options);
  expect(signed.headers.get('authorization')).toContain(`Access=${exampleKey.accessKey},`);
  expect(signatureOf(signed)).toBe(expected({ host, segments: ['a'] }));
});

test.for([
  ['accessKey', 'an empty text', ''],
  ['accessKey', 'nothing', undefined],
  ['accessKey', 'a comma', 'SENSITIVE,a=b'],
  ['secretKey', 'blanks', ' \n'],
  ['secretKey', 'a line break within', 'SENSI\nTIVE'],
  ['secretKey', 'letters beyond ASCII', 'SENSITIVÉ'],
  ['secretKey', 'an object', { text: 'SENSITIVE' }],
  ['securityToken', 'an empty text', ''],
  ['securityToken', 'null', null],
  ['securityToken', 'a space', 'SENSITIVE token'],
] as const)('%s: %s is refused without showing it', async ([name, , value]) => {
  const error = await Reflect.apply(sign, undefined, [`https://${host}/a`, { [name]: value }]).catch(
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toHaveProperty('message', expect.stringMatching(`^${name}: `));
  expect(String(error)).not.toMatch(/SENSI|TIV/);
});
