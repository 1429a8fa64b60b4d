import { expect, test } from 'vitest';
import { startFakeCloud } from '../test/fake-cloud.ts';
import { run, secret } from '../test/run.ts';

test('a call that fails takes nothing from the others, and is named with its reason', async () => {
  const error = { error_code: 'DCS.2003', error_msg: `no, ${secret}`, request_id: 'r-1' };
  await using cloud = await startFakeCloud({ status: [403, error] });

  const { code, stdout, stderr } = await run(['overview', '--endpoint', cloud.url]);

  expect(code).toBe(1);
  expect(stdout).toContain('Keys  15');
  expect(stdout).toContain('Instances  0');
  expect(stdout).not.toContain('by status');
  expect(stderr).toBe(
    'failed: dcs.listNumberOfInstancesInDifferentStatus: 403 DCS.2003: no, [secret] (request r-1)\n',
  );
});

test('--json says what failed, too', async () => {
  await using cloud = await startFakeCloud({ 'user-instances': [502, '<html>'] });

  const { code, stdout } = await run(['overview', '--json', '--endpoint', cloud.url]);

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    keys: null,
    statuses: {},
    failed: [{ call: 'kms.showUserInstances', status: 502, message: expect.stringContaining('502') }],
  });
});

test.each([
  ['no number of keys', { 'user-instances': [200, { keys: 3 }] as const }, 'kms.showUserInstances'],
  ['no list', { instances: [200, { instance_num: 3 }] as const }, 'dcs.listInstances'],
  ['a list of nothing', { instances: [200, { instances: [null] }] as const }, 'dcs.listInstances'],
  ['no JSON', { status: [200, '<html>'] as const }, 'dcs.listNumberOfInstancesInDifferentStatus'],
])('an answer with %s is a failure like any other', async (_what, answers, call) => {
  await using cloud = await startFakeCloud(answers);

  const { code, stdout, stderr } = await run(['overview', '--endpoint', cloud.url]);

  expect(code).toBe(1);
  expect(stdout).not.toBe('');
  expect(stderr).toMatch(new RegExp(`^failed: ${call}: [^\\n]* no [^\\n]*\n$`));
});

test('nobody listening is three failures, not a stack trace', async () => {
  const cloud = await startFakeCloud({});
  await cloud[Symbol.asyncDispose]();

  const { code, stdout, stderr } = await run(['overview', '--endpoint', cloud.url]);

  expect(code).toBe(1);
  expect(stdout).toBe('');
  const calls = ['dcs.listInstances', 'dcs.listNumberOfInstancesInDifferentStatus', 'kms.showUserInstances'];
  expect(stderr).toBe(
    calls.map((call) => `failed: ${call}: no answer from ${cloud.url} (ECONNREFUSED)\n`).join(''),
  );
});
