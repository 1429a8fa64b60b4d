import { fromEnv } from '@cloud-inventory/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionError } from '../option-error.ts';
import { readCredentials } from './credential-arguments.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function errorOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

test('what is not given lets any in', () => {
  expect(readCredentials({})).toEqual({ tokens: undefined, accessKeys: undefined });
});

test('both may be repeated', () => {
  expect(readCredentials({ token: ['a', 'b'], 'access-key': ['AK:SK', 'TEMP:S:security:token=='] })).toEqual({
    tokens: ['a', 'b'],
    accessKeys: [
      { accessKey: 'AK', secretKey: 'SK' },
      { accessKey: 'TEMP', secretKey: 'S', securityToken: 'security:token==' },
    ],
  });
});

test.for([
  [{ token: [''] }, '--token is empty; it must be'],
  [{ token: ['SENSITIVE two'] }, '--token has other characters; it must be'],
  [{ 'access-key': [''] }, '--access-key has no colon; it must be AK:SK, AK:SK:SECURITY_TOKEN or env.'],
  [
    { 'access-key': ['SENSITIVE'] },
    '--access-key has no colon; it must be AK:SK, AK:SK:SECURITY_TOKEN or env.',
  ],
  [{ 'access-key': [':SENSITIVE'] }, '--access-key AK is empty;'],
  [{ 'access-key': ['AK:'] }, '--access-key SK is empty;'],
  [{ 'access-key': ['AK:SENSI\nTIVE'] }, '--access-key SK has other characters;'],
  [{ 'access-key': ['AK:SENSITIVE:'] }, '--access-key SECURITY_TOKEN is empty;'],
] as const)('%j is refused in one line without the secret', ([typed, message]) => {
  const error = errorOf(() => readCredentials(typed));
  expect(error).toBeInstanceOf(OptionError);
  expect(error).toHaveProperty('message', expect.stringMatching(/^[^\n]*\.$/));
  expect(error).toHaveProperty('message', expect.stringContaining(message));
  expect(String(error)).not.toMatch(/SENSI|TIVE/);
});

describe('--access-key env', () => {
  const all = {
    CLOUD_SDK_AK: 'CLOUDKEY',
    CLOUD_SDK_SK: 'cloud-secret',
    CLOUD_SDK_SECURITY_TOKEN: 'cloud-temporary',
    HUAWEICLOUD_SDK_AK: 'HUAWEIKEY',
    HUAWEICLOUD_SDK_SK: 'huawei-secret\n',
    HUAWEICLOUD_SDK_SECURITY_TOKEN: 'huawei-temporary',
    OS_ACCESS_KEY: 'OSKEY',
    OS_SECRET_KEY: 'os-secret',
    OS_SECURITY_TOKEN: 'os-temporary',
  };

  /** All variables but those whose names begin so, which are empty. */
  const without = (...prefixes: string[]) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        prefixes.some((prefix) => name.startsWith(prefix)) ? '' : value,
      ]),
    );

  test.for([[], ['CLOUD_'], ['CLOUD_', 'HUAWEI'], ['CLOUD_SDK_SEC'], ['CLOUD_', 'HUAWEICLOUD_SDK_SEC']])(
    'without %j it is the key that the client takes',
    async (prefixes) => {
      const env = without(...prefixes);
      const [key] = readCredentials({ 'access-key': ['env'] }, env).accessKeys ?? [];
      const request = new Request('https://kms.example.com/');
      await fromEnv(env).authorize(request, { projectId: undefined, signal: new AbortController().signal });
      expect(request.headers.get('authorization')).toContain(` Access=${key?.accessKey},`);
      expect(request.headers.get('x-security-token') ?? undefined).toBe(key?.securityToken);
      expect(key?.secretKey).toBe(key?.accessKey.replace('KEY', '-secret').toLowerCase());
    },
  );

  test.for([
    ['CLOUD_SDK_AK', 'CLOUD_SDK_SK'],
    ['CLOUD_SDK_SK', 'CLOUD_SDK_AK'],
    ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK'],
    ['OS_SECRET_KEY', 'OS_ACCESS_KEY'],
  ] as const)('%s alone is half a key', ([there, missing]) => {
    const error = errorOf(() => readCredentials({ 'access-key': ['env'] }, { [there]: 'SENSITIVE' }));
    expect(error).toEqual(new OptionError(`--access-key env finds ${there}; set ${missing} too.`));
  });

  test('needs a key there', () => {
    expect(() => readCredentials({ 'access-key': ['env'] }, {})).toThrow(
      new OptionError(
        '--access-key env finds no key; set CLOUD_SDK_AK and CLOUD_SDK_SK, ' +
          'or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or OS_ACCESS_KEY and OS_SECRET_KEY.',
      ),
    );
  });

  test('reads the variables of the process', () => {
    for (const [name, value] of Object.entries(without('CLOUD_'))) vi.stubEnv(name, value);
    expect(readCredentials({ 'access-key': ['env'] }).accessKeys).toEqual([
      { accessKey: 'HUAWEIKEY', secretKey: 'huawei-secret', securityToken: 'huawei-temporary' },
    ]);
  });
});
