import { expect, test } from 'vitest';
import { answer, clientOf, projectId, rejection, secret, startCloud } from '../test/cloud.ts';
import { ConfigurationError, ConnectionError, TimeoutError, token } from './index.ts';

const path = '/v1.0/{project_id}/kms/user-instances';
const params = { path: { project_id: projectId } };
const keys = answer(200, { instance_num: 1 });

test('a success is data, beside its response', async () => {
  await using cloud = await startCloud(keys);

  const { data, error, response } = await cloud.client().raw.kms.GET(path, { params });

  expect(data).toEqual({ instance_num: 1 });
  expect(error).toBeUndefined();
  expect(response).toMatchObject({ status: 200, bodyUsed: true });
  expect(cloud.requests[0]).toMatchObject({ method: 'GET', url: `/v1.0/${projectId}/kms/user-instances` });
  expect(cloud.requests[0]?.headers).toMatchObject({ accept: 'application/json', 'x-auth-token': secret });
});

test('any other status is an error in the body’s own shape, and is not thrown', async () => {
  const body = { error: { error_code: 'KMS.0306', error_msg: 'no' } };
  await using cloud = await startCloud(answer(403, body));

  const { data, error, response } = await cloud.client().raw.kms.GET(path, { params });

  expect(data).toBeUndefined();
  expect(error).toEqual(body);
  expect(response.status).toBe(403);
});

test('an error that is no JSON is its text', async () => {
  await using cloud = await startCloud(answer(404, '<html></html>', { 'content-type': 'text/html' }));
  expect(await cloud.client().raw.kms.GET(path, { params })).toHaveProperty('error', '<html></html>');
});

test('parameters go out under the names of the description', async () => {
  await using cloud = await startCloud(answer(200, { instances: [] }));
  const query = { start: 1, limit: 10, name: 'a&b=c d/é', includeFailure: 'true' } as const;

  await cloud.client().raw.dcs.GET('/v1.0/{project_id}/instances', { params: { ...params, query } });

  const { pathname, searchParams } = new URL(`${cloud.url}${cloud.requests[0]?.url}`);
  expect(pathname).toBe(`/v1.0/${projectId}/instances`);
  expect(Object.fromEntries(searchParams)).toEqual({ ...query, start: '1', limit: '10' });
});

test('it is sent with the client’s timeouts and retries, or its own', async () => {
  await using cloud = await startCloud(answer(503, ''), answer(503, ''), keys);
  const { raw } = cloud.client({ retry: { retries: 2, baseDelay: 0 } });
  expect((await raw.kms.GET(path, { params })).data).toEqual({ instance_num: 1 });
  expect(cloud.requests).toHaveLength(3);

  const never = clientOf(() => new Promise(() => {}));
  expect(await rejection(never.raw.kms.GET(path, { params, timeout: 1 }))).toBeInstanceOf(TimeoutError);
});

test('headers of its own go along', async () => {
  await using cloud = await startCloud(keys);
  await cloud.client().raw.kms.GET(path, { params, headers: { 'x-mine': 'm' } });
  expect(cloud.requests[0]?.headers['x-mine']).toBe('m');
});

test('a token function is asked again after a 401', async () => {
  await using cloud = await startCloud(answer(401, ''), keys);
  let asked = 0;
  const { raw } = cloud.client({ credentials: token(() => `token-${++asked}`) });
  expect((await raw.kms.GET(path, { params })).data).toEqual({ instance_num: 1 });
  expect(asked).toBe(2);
});

test('no answer is thrown as for every call', async () => {
  const { raw } = clientOf(() => Promise.reject(new Error('down')));
  const error = await rejection(raw.kms.GET(path, { params }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toHaveProperty('message', `${path}: no answer from http://cloud.test (down)`);
});

test('an abort ends it with the signal’s reason', async () => {
  const reason = new Error('enough');
  const { raw } = clientOf(() => new Promise(() => {}));
  expect(await rejection(raw.kms.GET(path, { params, signal: AbortSignal.abort(reason) }))).toBe(reason);
});

test('a path’s parameter that is missing is refused before any request', async () => {
  await using cloud = await startCloud(keys);
  const error = await rejection(Reflect.apply(cloud.client().raw.kms.GET, undefined, [path, { params: {} }]));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toHaveProperty('message', expect.stringContaining('project_id'));
  expect(cloud.requests).toHaveLength(0);
});

test('there is no other method, as other methods of the same paths delete and restart', () => {
  const { raw } = clientOf(fetch);
  expect(Object.values(raw).map(Object.keys)).toEqual([['GET'], ['GET']]);
});

test('a success that is no JSON is an error, by its text', async () => {
  await using cloud = await startCloud(answer(200, '<html></html>', { 'content-type': 'text/html' }));
  const { data, error } = await cloud.client().raw.kms.GET(path, { params });
  expect(data).toBeUndefined();
  expect(error).toBe('<html></html>');
});

test('a parameter that is missing at run time is refused before any request', async () => {
  await using cloud = await startCloud(keys);
  // What an unset environment variable is, whatever the type says.
  const unset = { path: { project_id: process.env['NO_SUCH_VARIABLE'] as string } };

  const error = await rejection(cloud.client().raw.kms.GET(path, { params: unset }));

  expect(error).toBeInstanceOf(ConfigurationError);
  expect(cloud.requests).toHaveLength(0);
});
