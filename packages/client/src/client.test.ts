import { expect, test } from 'vitest';
import { projectId, rejection } from '../test/cloud.ts';
import { createClient as createKmsClient } from './generated/clients/kms.ts';
import { type Client, type ClientOptions, ConfigurationError, createClient, token } from './index.ts';
import { regions } from './regions.ts';

const good = { region: 'eu-de', projectId, credentials: token('abcdef') };

/** Where such a client would send each service's call, or why it would not; nothing leaves the machine. */
async function hostsOf(options: object): Promise<{ kms: string; dcs: string }> {
  const host = (call: (client: Client) => PromiseLike<unknown>) =>
    new Promise<string>((resolve) => {
      const client = createClient({
        ...good,
        ...options,
        fetch: async ({ url }) => {
          resolve(new URL(url).origin);
          return Response.json({ instance_num: 0, instances: [] });
        },
      });
      call(client).then(undefined, (error: Error) => resolve(error.message));
    });
  return {
    kms: await host((client) => client.kms.showUserInstances()),
    dcs: await host((client) => client.dcs.listInstances()),
  };
}

test.each([
  ['xx-later-7', 'https://kms.xx-later-7.myhuaweicloud.com', 'https://dcs.xx-later-7.myhuaweicloud.com'],
  ['cn-north-4', 'https://kms.cn-north-4.myhuaweicloud.com', 'https://dcs.cn-north-4.myhuaweicloud.com'],
  ['eu-de', 'https://kms.eu-de.otc.t-systems.com', 'https://dcs.eu-de.otc.t-systems.com'],
  ['eu-nl', 'https://kms.eu-nl.otc.t-systems.com', 'https://dcs.eu-nl.otc.t-systems.com'],
  ['eu-west-101', 'https://kms.eu-west-101.myhuaweicloud.eu', 'https://dcs.eu-west-101.myhuaweicloud.com'],
  [
    'eu-west-0',
    'kms.showUserInstances: no endpoint is known; give endpoints',
    'https://dcs.eu-west-0.prod-cloud-ocb.orange-business.com',
  ],
  [
    'af-north-1',
    'https://kms.af-north-1.myhuaweicloud.com',
    'dcs.listInstances: no endpoint is known; give endpoints',
  ],
])('%s has its services at these hosts', async (region, kms, dcs) => {
  expect(await hostsOf({ region })).toEqual({ kms, dcs });
});

test('every known region has a service', async () => {
  expect(regions.length).toBeGreaterThan(30);
  for (const { id } of regions) {
    expect(Object.values(await hostsOf({ region: id }))).toContainEqual(
      expect.stringMatching(/^https:\/\/[a-z0-9.-]+$/),
    );
  }
});

test.each([
  ['neither region nor endpoints', { region: undefined }, 'give a region, such as "eu-de", or endpoints'],
  ['an empty region', { region: '' }, 'give a region'],
  ['a region with a misplaced letter', { region: 'eu_de' }, 'not "eu_de"'],
  ['a region in capitals', { region: 'EU-DE' }, 'not "EU-DE"'],
  ['a region that would be another host', { region: 'x.example.com/' }, 'not "x.example.com/"'],
  ['a region that would be another port', { region: 'eu-de:8' }, 'not "eu-de:8"'],
  ['a region with a line break', { region: 'eu-de\n' }, 'not "eu-de\\n"'],
  ['a region of the prototype', { region: 'constructor' }, 'not "constructor"'],
  ['an empty project id', { projectId: '' }, 'projectId must be'],
  [
    'a project id that leaves the path',
    { projectId: '../../v3/0dea2644dc80d5d22ff1c01' },
    'projectId must be',
  ],
  ['a project id in capitals', { projectId: projectId.toUpperCase() }, 'projectId must be'],
  ['a project id with a line break', { projectId: `${projectId}\n` }, 'projectId must be'],
  ['no credentials', { credentials: undefined }, 'give credentials'],
  ['a bare token for credentials', { credentials: 'a-secret-token' }, 'give credentials'],
  ['an endpoint that is no URL', { endpoints: 'localhost' }, 'give endpoints as'],
  ['an endpoint of another scheme', { endpoints: { kms: 'ftp://127.0.0.1' } }, 'give endpoints as'],
  ['an endpoint with a port that there is not', { endpoints: 'http://127.0.0.1:65536' }, 'give endpoints as'],
  ['an endpoint without a host', { endpoints: 'http://' }, 'give endpoints as'],
  [
    'an endpoint with a password',
    { endpoints: 'https://user:a-secret-token@127.0.0.1' },
    'give endpoints as',
  ],
  ['an endpoint with a user', { endpoints: 'https://a-secret-token@127.0.0.1' }, 'give endpoints as'],
  ['an endpoint with a query', { endpoints: 'https://127.0.0.1?a-secret-token' }, 'give endpoints as'],
  ['an endpoint with a fragment', { endpoints: 'https://127.0.0.1#a-secret-token' }, 'give endpoints as'],
  ['an endpoint that is empty', { endpoints: { kms: '' } }, 'give endpoints as'],
  [
    'an endpoint for a service that there is not',
    { endpoints: { ksm: 'http://127.0.0.1' } },
    'endpoints: there is no service ksm',
  ],
  ['a number for endpoints', { endpoints: 4010 }, 'give endpoints as'],
])('%s is refused at once, without showing a secret', (_what, wrong, message) => {
  let error: unknown;
  try {
    createClient({ ...good, ...wrong } as ClientOptions);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toHaveProperty('message', expect.stringContaining(message));
  expect(String(error)).not.toContain('a-secret-token');
});

test('a service without an endpoint and without a region is refused before any request', async () => {
  const client = createClient({
    endpoints: { kms: 'http://127.0.0.1:9' },
    projectId,
    credentials: token('abcdef'),
  });
  const error = await rejection(client.dcs.listInstances());
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toHaveProperty('message', 'dcs.listInstances: no endpoint is known; give endpoints');
});

test('an endpoint stands in for the region of its service alone', async () => {
  const kms = 'https://kms.eu-de.otc.t-systems.com';
  expect(await hostsOf({ endpoints: { dcs: 'https://dcs.example.com' } })).toEqual({
    kms,
    dcs: 'https://dcs.example.com',
  });
  expect(await hostsOf({ endpoints: { dcs: undefined } })).toMatchObject({ kms });
  expect(await hostsOf({ endpoints: null })).toMatchObject({ kms });
});

test('a client of one service has that service and no other', async () => {
  const client = createKmsClient({ ...good, fetch: async () => Response.json({ instance_num: 3 }) });
  expect(Object.keys(client).sort()).toEqual(['kms', 'raw']);
  expect(Object.keys(client.raw)).toEqual(['kms']);
  expect(await client.kms.showUserInstances()).toEqual({ instance_num: 3 });
});
