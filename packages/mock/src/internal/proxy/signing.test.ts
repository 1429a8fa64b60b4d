import { describe, expect, test } from 'vitest';
import { incoming, kms, openProxy } from '../../../test/proxy.ts';
import { keys, projectId } from '../../../test/samples.ts';
import { exampleKey } from '../../../test/signed.ts';
import { startService } from '../../../test/upstream.ts';
import { createGate } from '../authentication/gate.ts';
import type { Incoming } from '../incoming.ts';

describe('a signed request', () => {
  const signatureOf = (access: string) => ({
    authorization: `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`,
    'x-sdk-date': '20200101T000000Z',
    'x-security-token': 'of-the-mock',
    'x-project-id': projectId,
  });

  test('is signed anew as the service gets it', async () => {
    const service = await startService();
    const proxy = openProxy(`${service.url}/base`, { accessKeys: [exampleKey] });
    await proxy.forward(kms, incoming(`${keys}?b=%20&a=%c3%A9`, signatureOf(exampleKey.accessKey)));

    const [{ method = '', url = '', headers } = { headers: {} }] = service.requests;
    expect(headers).toMatchObject({ 'x-project-id': projectId });
    expect(headers).not.toHaveProperty('x-security-token');
    const gate = createGate({ accessKeys: [exampleKey] });
    const received = { method, url, headers: headers as Incoming['headers'] };
    expect(gate.refusalOf(received)).toBeUndefined();
    // The gate is one that can refuse.
    expect(gate.refusalOf({ ...received, url: keys })).toBeDefined();
  });

  test('with a temporary key brings the token of that key', async () => {
    const service = await startService();
    const key = { ...exampleKey, securityToken: 'of-the-key' };
    const proxy = openProxy(service.url, { accessKeys: [key] });
    await proxy.forward(kms, incoming(keys, signatureOf(key.accessKey)));
    expect(service.requests[0]?.headers).toMatchObject({ 'x-security-token': 'of-the-key' });
  });

  test.each([
    ['no key is known', {}, 'AK'],
    ['its key is not known', { accessKeys: [exampleKey] }, 'AK'],
    ['it names no key', { accessKeys: [exampleKey] }, ' '],
  ])('is refused before a connection is made where %s', async (_why, options, access) => {
    const service = await startService();
    const proxy = openProxy(service.url, options);
    await expect(proxy.forward(kms, incoming(keys, signatureOf(access)))).rejects.toMatchObject({
      name: 'UpstreamError',
      status: 401,
      message:
        `A signature is for one host, so this request must be signed anew for ${service.url}: ` +
        'start the mock with the access key (--access-key, or accessKeys), or send a token.',
    });
    expect(service.connections()).toBe(0);
  });

  test('by another scheme, which is none of the cloud, goes on beside its token', async () => {
    const service = await startService();
    const headers = { authorization: 'Basic YTpi', 'x-auth-token': 'a' };
    await openProxy(service.url).forward(kms, incoming(keys, headers));
    expect(service.requests[0]?.headers).toMatchObject({ authorization: 'Basic YTpi', 'x-auth-token': 'a' });
  });
});
