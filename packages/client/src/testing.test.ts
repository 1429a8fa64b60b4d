import { expect, test } from 'vitest';
import { projectId, rejection } from '../test/cloud.ts';
import { examples } from './generated/examples.ts';
import { ApiError, type ClientOptions, ConnectionError, createClient, TimeoutError, token } from './index.ts';
import { type FakeCloud, fakeCloud } from './testing.ts';

function clientOf(cloud: FakeCloud, options: Partial<ClientOptions> = {}) {
  return createClient({
    endpoints: 'http://cloud.test',
    projectId,
    credentials: token('any-token'),
    fetch: cloud.fetch,
    retry: { maxDelay: 0 },
    ...options,
  } as ClientOptions);
}

test('each operation answers with the first example of its success', async () => {
  const { kms, dcs } = clientOf(fakeCloud());
  expect(await kms.showUserInstances()).toEqual({ instance_num: 15 });
  expect((await dcs.listInstances()).instances).toHaveLength(3);
  expect(await dcs.listNumberOfInstancesInDifferentStatus()).toEqual(
    examples['dcs.listNumberOfInstancesInDifferentStatus'].Documented.body,
  );
});

test('an example is answered with its status, body and headers', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', 'GatewayThrottled');
  const error = await rejection(clientOf(cloud, { retry: 0 }).kms.showUserInstances());
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 429, code: 'APIGW.0308', retryAfter: 1 });
  expect((error as ApiError).response.headers.get('x-request-id')).toBe(
    examples['kms.showUserInstances'].GatewayThrottled.headers['X-Request-Id'],
  );
});

test('every described example can be asked for', async () => {
  const cloud = fakeCloud();
  for (const [name, { status, body }] of Object.entries(examples['dcs.listInstances'])) {
    cloud.answer('dcs.listInstances', name as keyof (typeof examples)['dcs.listInstances']);
    const response = await cloud.fetch(`http://cloud.test/v1.0/${projectId}/instances`);
    expect([response.status, await response.json()]).toEqual([status, body]);
  }
});

test('of several answers each request gets the next, and the last one stays', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', 'ServiceUnavailable', 'NoKeys', { body: { instance_num: 7 } });
  const { kms } = clientOf(cloud, { retry: 0 });
  expect(await rejection(kms.showUserInstances())).toMatchObject({ status: 503 });
  expect(await kms.showUserInstances()).toEqual({ instance_num: 0 });
  expect(await kms.showUserInstances()).toEqual({ instance_num: 7 });
  expect(await kms.showUserInstances()).toEqual({ instance_num: 7 });
});

test('what is said later replaces what was said before', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', 'ServiceUnavailable', 'ServiceUnavailable');
  cloud.answer('kms.showUserInstances', 'NoKeys');
  expect(await clientOf(cloud).kms.showUserInstances()).toEqual({ instance_num: 0 });
});

test('a retried call is as many requests as were sent', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', 'ServiceUnavailable', 'GatewayThrottled', 'Documented');
  expect(await clientOf(cloud).kms.showUserInstances()).toEqual({ instance_num: 15 });
  expect(cloud.requests).toHaveLength(3);
});

test('requests are seen as their callers meant them', async () => {
  const cloud = fakeCloud();
  const { dcs, kms } = clientOf(cloud);
  const parameters = { start: 1, limit: 10, name: 'a&b=c d/é', status: '', includeFailure: true };
  await dcs.listInstances(parameters);
  await dcs.listNumberOfInstancesInDifferentStatus({ includeFailure: false });
  await kms.showUserInstances({}, { projectId: 'f'.repeat(32) });

  expect(cloud.requests.map(({ request, ...asked }) => asked)).toEqual([
    { operation: 'dcs.listInstances', parameters, projectId },
    {
      operation: 'dcs.listNumberOfInstancesInDifferentStatus',
      parameters: { includeFailure: false },
      projectId,
    },
    { operation: 'kms.showUserInstances', parameters: {}, projectId: 'f'.repeat(32) },
  ]);
  expect(cloud.requests[0]?.request.headers.get('x-auth-token')).toBe('any-token');
});

test('a parameter is found under its other name too', async () => {
  const cloud = fakeCloud();
  await cloud.fetch(`http://cloud.test/v1.0/${projectId}/instances?include_failure=true`);
  expect(cloud.requests[0]?.parameters).toEqual({ includeFailure: true });
});

test('a function answers each request by what was asked', async () => {
  const cloud = fakeCloud();
  const keys = new Map([[projectId, 4]]);
  cloud.answer('kms.showUserInstances', async ({ projectId: id }) => {
    const instance_num = keys.get(id);
    return instance_num === undefined ? 'WrongProject' : { body: { instance_num } };
  });
  const { kms } = clientOf(cloud);
  expect(await kms.showUserInstances()).toEqual({ instance_num: 4 });
  const other = kms.showUserInstances({}, { projectId: 'f'.repeat(32) });
  expect(await rejection(other)).toMatchObject({ status: 403, code: 'KMS.0321' });
});

test('a walk of pages goes on as the answers do', async () => {
  const cloud = fakeCloud();
  const all = Array.from({ length: 5 }, (_, index) => ({
    instance_id: `id-${index}`,
    name: `dcs-${index}`,
    status: 'RUNNING',
  }));
  cloud.answer('dcs.listInstances', ({ parameters: { start = 1, limit = 1000 } }) => ({
    body: { instances: all.slice(start - 1, start - 1 + limit), instance_num: all.length },
  }));
  const names: string[] = [];
  for await (const { name } of clientOf(cloud).dcs.listInstances({ limit: 2 })) names.push(name);
  expect(names).toEqual(['dcs-0', 'dcs-1', 'dcs-2', 'dcs-3', 'dcs-4']);
  expect(cloud.requests.map(({ parameters }) => parameters)).toEqual([
    { start: 1, limit: 2 },
    { start: 3, limit: 2 },
    { start: 5, limit: 2 },
  ]);
});

test.each([
  ['a text', { status: 502, body: '<html>' }, 502, '<html>'],
  ['nothing', { status: 504 }, 504, ''],
  ['a null', { status: 400, body: null }, 400, 'null'],
  ['a response', new Response('as it is', { status: 418 }), 418, 'as it is'],
])('%s can be the body of any status, more than once', async (_what, answer, status, text) => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', answer);
  for (const _again of [1, 2]) {
    const response = await cloud.fetch(`http://cloud.test/v1.0/${projectId}/kms/user-instances`);
    expect([response.status, await response.text()]).toEqual([status, text]);
  }
});

test('own headers are sent, beside the type of the body', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', { body: { instance_num: 1 }, headers: { 'X-Request-Id': 'r-1' } });
  const { response, requestId } = await clientOf(cloud).kms.showUserInstances().withResponse();
  expect(requestId).toBe('r-1');
  expect(response.headers.get('content-type')).toBe('application/json');
});

test('a test may change what it got without changing the next answer', async () => {
  const { kms } = clientOf(fakeCloud());
  (await kms.showUserInstances()).instance_num = 99;
  expect(await kms.showUserInstances()).toEqual({ instance_num: 15 });
});

test('what a function throws is a failed connection', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', () => {
    throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
  });
  const error = await rejection(clientOf(cloud, { retry: 0 }).kms.showUserInstances());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toContain('ECONNRESET');
});

test('an answer that never comes ends with the call’s time or its signal', async () => {
  const cloud = fakeCloud();
  const controller = new AbortController();
  cloud.answer(
    'kms.showUserInstances',
    () => new Promise<never>(() => {}),
    () => {
      controller.abort(new Error('not wanted any more'));
      return new Promise<never>(() => {});
    },
  );
  const { kms } = clientOf(cloud, { retry: 0 });
  expect(await rejection(kms.showUserInstances({}, { timeout: 1 }))).toBeInstanceOf(TimeoutError);
  const { signal } = controller;
  expect(await rejection(kms.showUserInstances({}, { signal }))).toHaveProperty(
    'message',
    'not wanted any more',
  );
});

test('an aborted request is not sent', async () => {
  const cloud = fakeCloud();
  const url = `http://cloud.test/v1.0/${projectId}/kms/user-instances`;
  const signal = AbortSignal.abort(new Error('too late'));
  expect(await rejection(cloud.fetch(url, { signal }))).toHaveProperty('message', 'too late');
  expect(cloud.requests).toEqual([]);
});

test('it is there in every region, and behind a proxy with a path of its own', async () => {
  const cloud = fakeCloud();
  await clientOf(cloud, { endpoints: undefined, region: 'eu-de' }).kms.showUserInstances();
  await clientOf(cloud, { endpoints: 'https://proxy.test/behind/it' }).kms.showUserInstances();
  expect(cloud.requests.map(({ request }) => new URL(request.url).host)).toEqual([
    'kms.eu-de.otc.t-systems.com',
    'proxy.test',
  ]);
});

test.each([
  ['GET', `/v1.0/${projectId}/kms/user-instance`],
  ['GET', `/v1.0/${projectId}/kms/user-instances/more`],
  ['DELETE', `/v1.0/${projectId}/instances`],
  ['HEAD', `/v1.0/${projectId}/instances`],
])('%s %s is no operation, and those that there are are named', async (method, path) => {
  const cloud = fakeCloud();
  const error = await rejection(cloud.fetch(`http://cloud.test${path}?secret=1`, { method }));
  expect(error).toHaveProperty('message', expect.stringContaining(`no operation is ${method} ${path};`));
  expect(error).toHaveProperty(
    'message',
    expect.stringContaining('GET /v1.0/{project_id}/kms/user-instances (kms.showUserInstances)'),
  );
  expect(cloud.requests).toEqual([]);
});

test.each([
  ['kms.showUserInstance', 'Documented', 'kms.showUserInstances'],
  ['constructor', 'Documented', 'kms.showUserInstances'],
  ['kms.showUserInstances', 'Documentd', 'Documented'],
  ['kms.showUserInstances', 'toString', 'Documented'],
])('there is no %s with the example %s, and what there is is named', (operation, example, known) => {
  const { answer } = fakeCloud();
  expect(() => Reflect.apply(answer, undefined, [operation, example])).toThrow(known);
});
