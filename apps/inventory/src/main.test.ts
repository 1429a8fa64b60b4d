import { startMock } from '@cloud-inventory/mock';
import { expect, test } from 'vitest';
import { startFakeCloud } from '../test/fake-cloud.ts';
import { projectId, run } from '../test/run.ts';

test('it shows the keys, the instances by status and the instances', async () => {
  await using mock = await startMock();

  const { code, stdout, stderr } = await run(['overview', '--endpoint', mock.url]);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines).toContain('Keys  15');
  expect(lines).toContain('STATUS      TOTAL  REDIS  MEMCACHED');
  expect(lines).toContainEqual(expect.stringMatching(/^running +14 +11 +3$/));
  expect(stdout).not.toMatch(/^paying/m);
  expect(lines).toContain('Instances  28');
  expect(lines).toContainEqual(
    expect.stringMatching(/^dcs-0001 +RUNNING +Redis 3\.0\.7 +16 GB +192\.168\.2\.23:6379 +2018-04-12T/),
  );
});

test('--all shows statuses that no instance is in', async () => {
  await using mock = await startMock();
  const { stdout } = await run(['overview', '--endpoint', mock.url, '--all']);
  expect(stdout).toMatch(/^paying +0 +0 +0$/m);
});

test('--json prints one object with the cloud’s own names', async () => {
  await using mock = await startMock();

  const { code, stdout, stderr } = await run(['overview', '--json', '--endpoint', mock.url]);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    keys: 15,
    statuses: { running_count: 14, redis: { running_count: 11 } },
    instances: expect.arrayContaining([expect.objectContaining({ name: 'dcs-0001' })]),
    unavailable: [],
    failed: [],
  });
});

test('plain when piped: no colour, no progress', async () => {
  await using mock = await startMock();
  const { stdout, stderr } = await run(['overview', '--endpoint', mock.url]);
  expect(stdout + stderr).not.toContain('\u001b');
});

test('--include-failure asks both DCS calls for failed creations', async () => {
  await using cloud = await startFakeCloud({});

  await run(['overview', '--endpoint', cloud.url, '--include-failure']);

  expect(cloud.asked.map(({ url }) => url).sort()).toEqual([
    `/v1.0/${projectId}/instances?start=1&limit=1000&includeFailure=true&include_failure=true`,
    `/v1.0/${projectId}/kms/user-instances`,
    `/v2/${projectId}/instances/status?include_failure=true`,
  ]);
});

test('columns stand under each other whatever the names, and names cannot steer the terminal', async () => {
  const items = [
    { name: '缓存-生产', status: 'RUNNING', instance_id: 'a', capacity: 0, capacity_minor: '.125' },
    { name: 'x\u001b[31m\ny', status: 'DREAMING', instance_id: 'b' },
  ];
  await using cloud = await startFakeCloud({ instances: [200, { instances: items }] });

  const { stdout } = await run(['overview', '--endpoint', cloud.url]);

  expect(stdout.split('\n').slice(-5)).toEqual([
    'Instances  2',
    'NAME       STATUS    ENGINE      SIZE  ADDRESS  CREATED  ID',
    '缓存-生产  RUNNING   -       0.125 GB  -        -        a',
    'x?[31m?y   DREAMING  -              -  -        -        b',
    '',
  ]);
});

test('a cluster shows each of its addresses with the port', async () => {
  const cluster = { name: 'c', status: 'RUNNING', instance_id: 'a', ip: '10.0.0.1,10.0.0.2', port: 6379 };
  await using cloud = await startFakeCloud({ instances: [200, { instances: [cluster] }] });

  const { stdout } = await run(['overview', '--endpoint', cloud.url]);

  expect(stdout).toContain(' 10.0.0.1:6379,10.0.0.2:6379 ');
});

test('a later counter is shown, an absent one is zero, an absent engine a dash', async () => {
  const statuses = { closed_count: 2, running_count: 1, redis: { running_count: 1 } };
  await using cloud = await startFakeCloud({ status: [200, statuses] });

  const { stdout } = await run(['overview', '--endpoint', cloud.url]);

  expect(stdout).toMatch(/^closed +2 +0 +-$/m);
  expect(stdout).toMatch(/^running +1 +1 +-$/m);
});

test.each([null, 'none', 7])('an engine that is %j is a dash', async (odd) => {
  await using cloud = await startFakeCloud({
    status: [200, { running_count: 1, redis: odd, memcached: { running_count: 1 } }],
  });

  const { code, stdout, stderr } = await run(['overview', '--endpoint', cloud.url]);

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^running +1 +- +1$/m);
});
