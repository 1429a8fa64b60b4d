import { expect, test } from 'vitest';
import { startFakeCloud } from '../test/fake-cloud.ts';
import { projectId, run, secret } from '../test/run.ts';

const tokens = ['OS_TOKEN', 'OS_AUTH_TOKEN'];
const keys = [
  ['CLOUD_SDK_AK', 'CLOUD_SDK_SK', 'CLOUD_SDK_SECURITY_TOKEN'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'],
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN'],
] as const;

test('CLOUD_INVENTORY_TOKEN wins over all others, --project-id over OS_PROJECT_ID', async () => {
  await using cloud = await startFakeCloud({});
  const other = 'f'.repeat(32);
  const env = { OS_TOKEN: 'second', CLOUD_SDK_AK: 'AK', CLOUD_SDK_SK: 'SK' };

  await run(['overview', '--endpoint', cloud.url, '--project-id', other], env);

  expect(cloud.asked.map(({ headers }) => headers['x-auth-token'])).toEqual(Array(3).fill(secret));
  expect(cloud.asked.filter(({ url }) => url.includes(other))).toHaveLength(3);
});

test.each(tokens)('%s is a token, where there is no other', async (name) => {
  await using cloud = await startFakeCloud({});

  await run(['overview', '--endpoint', cloud.url], { CLOUD_INVENTORY_TOKEN: '', [name]: 'second' });

  expect(cloud.asked.map(({ headers }) => headers['x-auth-token'])).toEqual(Array(3).fill('second'));
});

test.each(keys)('%s and %s sign every request, and the secret stays here', async (id, key, temporary) => {
  await using cloud = await startFakeCloud({});
  const env = { [id]: 'EXAMPLEKEY', [key]: 'never-sent-or-shown', [temporary]: 'temporary' };

  const { code, stdout, stderr } = await run(['overview', '--endpoint', cloud.url], {
    CLOUD_INVENTORY_TOKEN: '',
    ...env,
  });

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(cloud.asked).toHaveLength(3);
  for (const { headers } of cloud.asked) {
    expect(headers).toMatchObject({
      authorization: expect.stringContaining('SDK-HMAC-SHA256 Access=EXAMPLEKEY, '),
      'x-project-id': projectId,
      'x-security-token': 'temporary',
    });
    expect(headers).not.toHaveProperty('x-auth-token');
  }
  expect(JSON.stringify(cloud.asked) + stdout).not.toContain('never-sent-or-shown');
});

test('--help names every variable that works, and no other', async () => {
  const { stdout } = await run(['--help']);
  const named = new Set(stdout.match(/\b[A-Z]+(_[A-Z]+)+\b/g));
  expect(named).toEqual(new Set(['CLOUD_INVENTORY_TOKEN', 'OS_PROJECT_ID', ...tokens, ...keys.flat()]));
});
