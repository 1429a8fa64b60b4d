import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { answer, projectId, rejection, secret, startCloud } from '../test/cloud.ts';
import { ConfigurationError } from './index.ts';

test('a call without parameters sends project, token and nothing else', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 15 }));

  await expect(cloud.client().kms.showUserInstances()).resolves.toEqual({ instance_num: 15 });

  const [request] = cloud.requests;
  expect(cloud.requests).toHaveLength(1);
  expect(request?.method).toBe('GET');
  expect(request?.url).toBe(`/v1.0/${projectId}/kms/user-instances`);
  expect(request?.headers['x-auth-token']).toBe(secret);
  expect(request?.headers.accept).toBe('application/json');
  expect(request?.headers.authorization).toBeUndefined();
});

test('parameters go out under their names and in the form of the wire', async () => {
  await using cloud = await startCloud(answer(200, { instances: [] }));
  const { dcs } = cloud.client();

  await dcs.listNumberOfInstancesInDifferentStatus({ includeFailure: true });
  await dcs.listInstances({
    start: 1,
    limit: 10,
    name: 'a&b=c d/é',
    status: '',
    includeFailure: false,
    id: undefined,
  });

  const [counts, list] = cloud.requests.map(({ url }) => new URL(url ?? '', cloud.url));
  expect(counts?.pathname).toBe(`/v2/${projectId}/instances/status`);
  expect(counts?.search).toBe('?include_failure=true');
  expect(list?.pathname).toBe(`/v1.0/${projectId}/instances`);
  expect([...(list?.searchParams ?? [])]).toEqual([
    ['start', '1'],
    ['limit', '10'],
    ['name', 'a&b=c d/é'],
    ['status', ''],
    ['includeFailure', 'false'],
    ['include_failure', 'false'],
  ]);
});

test('the project is the call’s, or else the client’s', async () => {
  const others = 'ffffffffffffffffffffffffffffffff';
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));

  await cloud.client().kms.showUserInstances({}, { projectId: others });
  await cloud.client({ projectId: undefined }).kms.showUserInstances({}, { projectId: others });
  await cloud.client().kms.showUserInstances({}, { projectId: undefined });

  expect(cloud.requests.map(({ url }) => url?.split('/')[2])).toEqual([others, others, projectId]);
});

test.each([undefined, '', '..', `../${projectId}`, `${projectId}/..`, projectId.toUpperCase()])(
  'a call for the project %j is refused before any request',
  async (wrong) => {
    await using cloud = await startCloud(answer(200, { instance_num: 1 }));
    const { kms } = cloud.client({ projectId: undefined });

    const error = await rejection(kms.showUserInstances({}, { projectId: wrong }));

    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toHaveProperty('message', expect.stringMatching(/^projectId must be 32 /));
    expect(cloud.requests).toHaveLength(0);
  },
);

test('headers of a call go out beside the client’s own, but for the token', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));

  await cloud
    .client()
    .kms.showUserInstances({}, { headers: { 'X-Language': 'en-us', 'x-auth-token': 'no-such-token' } });

  expect(cloud.requests[0]?.headers).toMatchObject({
    'x-language': 'en-us',
    'x-auth-token': secret,
  });
});

test('the answer is what the cloud sent, with fields and statuses that nobody described', async () => {
  const sent = {
    instances: [{ name: 'n', status: 'DREAMING', later_field: [1, { deep: null }] }],
    more: true,
  };
  await using cloud = await startCloud(answer(200, sent));

  await expect(cloud.client().dcs.listInstances()).resolves.toEqual(sent);
});

test('an endpoint may have a path of its own and a slash at its end', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));

  await cloud.client({ endpoints: { kms: `${cloud.url}/behind/a/proxy/` } }).kms.showUserInstances();

  expect(cloud.requests[0]?.url).toBe(`/behind/a/proxy/v1.0/${projectId}/kms/user-instances`);
});

test('the own fetch gets the whole request, and nothing else is sent', async () => {
  await using cloud = await startCloud(answer(500, {}));
  const seen: Request[] = [];
  const client = cloud.client({
    fetch: async (request) => {
      seen.push(request);
      return Response.json({ instance_num: 3 });
    },
  });

  await expect(client.kms.showUserInstances()).resolves.toEqual({ instance_num: 3 });
  expect(seen.map((request) => request.headers.get('x-auth-token'))).toEqual([secret]);
  expect(cloud.requests).toHaveLength(0);
});

test.each([
  ['a line break', 'a-secret\nof the caller’s'],
  ['half of a character', 'a-secret\ud83d'],
])('a header with %s is refused before any request, without showing it', async (_what, value) => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));

  const error = await rejection(cloud.client().kms.showUserInstances({}, { headers: { 'x-mine': value } }));

  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toHaveProperty('message', expect.stringMatching(/^kms\.showUserInstances: a header /));
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('a-secret');
  expect(cloud.requests).toHaveLength(0);
});

test.each([
  ['a name that the call does not know', { includefailure: true }, 'there is no parameter includefailure'],
  ['a text for a number', { limit: '10' }, 'limit must be a valid integer'],
  ['a fraction for a whole number', { start: 1.5 }, 'start must be a valid integer'],
  ['not a number', { limit: Number.NaN }, 'limit must be a valid integer'],
  ['more than a number can be', { start: 2 ** 53 }, 'start must be a valid integer'],
  ['a text for yes or no', { includeFailure: 'true' }, 'includeFailure must be a valid boolean'],
  ['null for a text', { name: null }, 'name must be a valid string'],
  ['half of a character', { name: '\ud83d' }, 'name must be a valid string'],
  ['the project, which is an option', { projectId }, 'there is no parameter projectId'],
])('a call refuses %s before any request', async (_what, parameters, message) => {
  await using cloud = await startCloud(answer(200, { instances: [] }));

  const error = await rejection(Reflect.apply(cloud.client().dcs.listInstances, undefined, [parameters]));

  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toHaveProperty('message', `dcs.listInstances: ${message}`);
  expect(cloud.requests).toHaveLength(0);
});
