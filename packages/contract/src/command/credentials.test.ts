import { describe, expect, test } from 'vitest';
import { credentialsFrom } from './credentials.ts';

test.each([
  [{ CLOUD_INVENTORY_TOKEN: 'one', OS_TOKEN: 'two' }, { token: 'one' }],
  [{ OS_AUTH_TOKEN: 'three' }, { token: 'three' }],
  [
    { CLOUD_SDK_AK: 'id', CLOUD_SDK_SK: 'key' },
    { accessKey: { accessKey: 'id', secretKey: 'key', securityToken: undefined } },
  ],
  [
    { OS_TOKEN: 'two', OS_ACCESS_KEY: 'id', OS_SECRET_KEY: 'key', OS_SECURITY_TOKEN: 'temporary' },
    { token: 'two', accessKey: { accessKey: 'id', secretKey: 'key', securityToken: 'temporary' } },
  ],
])('%j', (env, credentials) => {
  expect(credentialsFrom(env)).toEqual(credentials);
});

describe('what cannot be right is refused without repeating it', () => {
  test.each([
    [{}, /no credentials/],
    [{ OS_TOKEN: '' }, /no credentials/],
    [{ OS_TOKEN: 'secret\nsecret' }, /the token has characters/],
    [{ CLOUD_SDK_AK: 'secret' }, /CLOUD_SDK_AK is set without CLOUD_SDK_SK/],
    [{ HUAWEICLOUD_SDK_SK: 'secret' }, /HUAWEICLOUD_SDK_SK is set without HUAWEICLOUD_SDK_AK/],
  ])('%j', (env, message) => {
    expect(() => credentialsFrom(env)).toThrow(message);
    expect(() => credentialsFrom(env)).not.toThrow(/secret/);
  });
});
