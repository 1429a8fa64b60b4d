import { afterEach, expect, test, vi } from 'vitest';
import { ConfigurationError } from './errors/configuration-error.ts';
import { type Environment, fromEnv } from './from-env.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const { signal } = new AbortController();
const all = {
  CLOUD_SDK_AK: 'CLOUDKEY',
  CLOUD_SDK_SK: 'cloud-secret',
  CLOUD_SDK_SECURITY_TOKEN: 'cloud-temporary',
  HUAWEICLOUD_SDK_AK: 'HUAWEIKEY',
  HUAWEICLOUD_SDK_SK: 'huawei-secret',
  HUAWEICLOUD_SDK_SECURITY_TOKEN: 'huawei-temporary',
  OS_ACCESS_KEY: 'OSKEY',
  OS_SECRET_KEY: 'os-secret',
  OS_SECURITY_TOKEN: 'os-temporary',
  OS_TOKEN: 'os-token',
  OS_AUTH_TOKEN: 'os-auth-token',
};

/** What the credentials send: an access key's id, its security token, a token. */
async function sent(env?: Environment): Promise<(string | null | undefined)[]> {
  const request = new Request('https://kms.example.com/');
  await fromEnv(env).authorize(request, { projectId: undefined, signal });
  const { headers } = request;
  const id = /Access=(\w+)/.exec(headers.get('authorization') ?? '')?.[1];
  return [id, headers.get('x-security-token'), headers.get('x-auth-token')];
}

/** All variables but those whose names begin so, which are empty. */
function without(...prefixes: string[]): Environment {
  const isLeftOut = (name: string) => prefixes.some((prefix) => name.startsWith(prefix));
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, isLeftOut(name) ? '' : value]));
}

test('the first access key that is set wins, and an empty variable is not set', async () => {
  expect(await sent(all)).toEqual(['CLOUDKEY', 'cloud-temporary', null]);
  expect(await sent(without('CLOUD_'))).toEqual(['HUAWEIKEY', 'huawei-temporary', null]);
  expect(await sent(without('CLOUD_', 'HUAWEICLOUD_'))).toEqual(['OSKEY', 'os-temporary', null]);
});

test('a token is taken where there is no access key', async () => {
  const tokens = without('CLOUD_', 'HUAWEICLOUD_', 'OS_ACCESS', 'OS_SEC');
  expect(await sent(tokens)).toEqual([undefined, null, 'os-token']);
  expect(await sent({ ...tokens, OS_TOKEN: '' })).toEqual([undefined, null, 'os-auth-token']);
});

test('a permanent key has no security token, and takes none from another key', async () => {
  expect(await sent(without('CLOUD_SDK_SECURITY'))).toEqual(['CLOUDKEY', null, null]);
});

test.for([
  ['CLOUD_SDK_SK', 'CLOUD_SDK_AK'],
  ['CLOUD_SDK_AK', 'CLOUD_SDK_SK'],
  ['HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_AK'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK'],
  ['OS_SECRET_KEY', 'OS_ACCESS_KEY'],
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY'],
] as const)('%s is asked for where %s is set alone', ([missing, set]) => {
  const env = { [set]: 'SENSITIVE', [missing]: '', OS_TOKEN: 'os-token' };
  expect(() => fromEnv(env)).toThrow(new ConfigurationError(`fromEnv: set ${missing} too`));
});

test('where nothing is set, the error says what to set', () => {
  const error = new ConfigurationError('fromEnv: set CLOUD_SDK_AK and CLOUD_SDK_SK, or OS_TOKEN');
  expect(() => fromEnv({})).toThrow(error);
});

test('the process’s variables are the default', async () => {
  for (const [name, value] of Object.entries(without('CLOUD_'))) vi.stubEnv(name, value);
  expect(await sent()).toEqual(['HUAWEIKEY', 'huawei-temporary', null]);
});

test('where there is no process, as in a browser, the error says so', () => {
  vi.stubGlobal('process', undefined);
  expect(() => fromEnv()).toThrow(new ConfigurationError('fromEnv: there is no process.env here'));
  expect(fromEnv({ OS_TOKEN: 'os-token' })).toHaveProperty('authorize');
});
