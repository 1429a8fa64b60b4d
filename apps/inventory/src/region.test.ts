import { expect, test } from 'vitest';
import { startFakeCloud } from '../test/fake-cloud.ts';
import { run } from '../test/run.ts';

const preload = new URL('../test/at-loopback.mjs', import.meta.url);

async function overviewOf(region: string, ...options: string[]) {
  await using cloud = await startFakeCloud({});
  const env = { CLOUD: cloud.url, NODE_OPTIONS: `--import=${preload}` };
  const ended = await run(['overview', '--region', region, ...options], env);
  return { ...ended, hosts: cloud.asked.map(({ headers }) => headers['x-host']).sort() };
}

test('a region is asked at its own hosts', async () => {
  const { code, stdout, hosts } = await overviewOf('eu-de');
  expect({ code, hosts }).toEqual({
    code: 0,
    hosts: ['dcs.eu-de.otc.t-systems.com', 'dcs.eu-de.otc.t-systems.com', 'kms.eu-de.otc.t-systems.com'],
  });
  expect(stdout).not.toContain('available');
});

test('a service that the region lacks is said to be so, is not asked, and is no failure', async () => {
  const dcs = 'dcs.eu-west-0.prod-cloud-ocb.orange-business.com';
  const withoutKms = await overviewOf('eu-west-0');
  expect(withoutKms).toMatchObject({ code: 0, stderr: '', hosts: [dcs, dcs] });
  expect(withoutKms.stdout).toMatch(/^Instances {2}0\n\nKMS is not available in this region\n$/m);

  const withoutDcs = await overviewOf('af-north-1');
  expect(withoutDcs).toMatchObject({
    code: 0,
    stderr: '',
    stdout: 'Keys  15\n\nDCS is not available in this region\n',
    hosts: ['kms.af-north-1.myhuaweicloud.com'],
  });
});

test('--json names the services that the region lacks', async () => {
  const { code, stdout } = await overviewOf('eu-west-0', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    keys: null,
    statuses: {},
    instances: [],
    unavailable: ['kms'],
    failed: [],
  });
});
