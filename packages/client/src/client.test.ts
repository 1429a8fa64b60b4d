import { expect, test } from 'vitest';
import { projectId, rejection } from '../test/cloud.ts';
import {
  type Client,
  type ClientOptions,
  ConfigurationError,
  createClient,
  regions,
  token,
} from './index.ts';

/** Where a client in the region would send each service's call; nothing leaves the machine. */
async function hostsIn(region: string): Promise<{ kms: string; dcs: string }> {
  const host = (call: (client: Client) => Promise<unknown>) =>
    new Promise<string>((resolve) => {
      const client = createClient({
        region,
        projectId,
        credentials: token('abcdef'),
        fetch: async (request) => {
          resolve(new URL(request.url).origin);
          return Response.json({});
        },
      });
      call(client).catch((error: Error) => resolve(error.message));
    });
  return {
    kms: await host((client) => client.kms.showUserInstances()),
    dcs: await host((client) => client.dcs.listInstances()),
  };
}

test.each([
  ['cn-north-4', 'https://kms.cn-north-4.myhuaweicloud.com', 'https://dcs.cn-north-4.myhuaweicloud.com'],
  ['eu-de', 'https://kms.eu-de.otc.t-systems.com', 'https://dcs.eu-de.otc.t-systems.com'],
  ['eu-nl', 'https://kms.eu-nl.otc.t-systems.com', 'https://dcs.eu-nl.otc.t-systems.com'],
  ['eu-west-101', 'https://kms.eu-west-101.myhuaweicloud.eu', 'https://dcs.eu-west-101.myhuaweicloud.com'],
  [
    'eu-west-0',
    'kms: region eu-west-0 is not known to have it; give endpoints.kms',
    'https://dcs.eu-west-0.prod-cloud-ocb.orange-business.com',
  ],
  [
    'af-north-1',
    'https://kms.af-north-1.myhuaweicloud.com',
    'dcs: region af-north-1 is not known to have it; give endpoints.dcs',
  ],
])('%s has its services at these hosts', async (region, kms, dcs) => {
  expect(await hostsIn(region)).toEqual({ kms, dcs });
});

test('every known region has a service', async () => {
  expect(regions.length).toBeGreaterThan(30);
  for (const region of regions) {
    expect(Object.values(await hostsIn(region))).toContainEqual(
      expect.stringMatching(/^https:\/\/[a-z0-9.-]+$/),
    );
  }
});

const good = { region: 'eu-de', projectId, credentials: token('abcdef') };

test.each([
  ['neither region nor endpoints', { region: undefined }, 'region'],
  ['an unknown region', { region: 'eu-dee' }, 'unknown region "eu-dee"'],
  ['a region that would be another host', { region: 'x.example.com/' }, 'unknown region'],
  ['a region of the prototype', { region: 'constructor' }, 'unknown region'],
  ['no project id', { projectId: undefined }, 'projectId'],
  ['an empty project id', { projectId: '' }, 'projectId'],
  ['a project id that leaves the path', { projectId: '../../v3/0dea2644dc80d5d22ff1c01' }, 'projectId'],
  ['a project id in capitals', { projectId: projectId.toUpperCase() }, 'projectId'],
  ['a project id with a line break', { projectId: `${projectId}\n` }, 'projectId'],
  ['no credentials', { credentials: undefined }, 'credentials'],
  ['a bare token for credentials', { credentials: 'a-secret-token' }, 'credentials'],
  ['an endpoint that is no URL', { endpoints: 'localhost' }, 'endpoints must be'],
  ['an endpoint of another scheme', { endpoints: { kms: 'ftp://127.0.0.1' } }, 'endpoints.kms must be'],
  [
    'an endpoint with a password',
    { endpoints: 'https://user:a-secret-token@127.0.0.1' },
    'endpoints must be',
  ],
  ['an endpoint with a user', { endpoints: 'https://a-secret-token@127.0.0.1' }, 'endpoints must be'],
  ['an endpoint with a query', { endpoints: 'https://127.0.0.1?a-secret-token' }, 'endpoints must be'],
  ['an endpoint for a service that there is not', { endpoints: { ecs: 'https://127.0.0.1' } }, 'dcs, kms'],
  ['endpoints of null', { endpoints: null }, 'endpoints must be'],
  ['a number for endpoints', { endpoints: 4010 }, 'endpoints must be'],
  ['a timeout of nothing', { timeout: 0 }, 'timeout'],
  ['a timeout that a timer cannot wait', { timeout: 2 ** 31 }, 'timeout'],
  ['a timeout that is no number', { timeout: '5' }, 'timeout'],
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
  expect(error).toHaveProperty('message', 'dcs: it has no endpoint; give endpoints.dcs, or a region');
});
