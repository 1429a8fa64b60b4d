import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { answer, begin, clientOf, rejection, secret, startCloud } from '../test/cloud.ts';
import { ConnectionError, ResponseError } from './index.ts';

test.each([
  ['HTML', answer(200, '<html></html>', { 'content-type': 'text/html' }), 'no JSON object'],
  ['an empty body', answer(200, ''), 'no JSON object'],
  ['truncated JSON', answer(200, '{"instance_num":'), 'no JSON object'],
  ['a list', answer(200, []), 'no JSON object'],
  ['a number', answer(200, 15), 'no JSON object'],
  ['null', answer(200, 'null'), 'no JSON object'],
  ['no content', answer(204, ''), 'no JSON object'],
  ['a missing field', answer(200, {}), 'instance_num is no number'],
  ['a text for a number', answer(200, { instance_num: '15' }), 'instance_num is no number'],
  [
    'the code of an error',
    answer(200, { error: { error_code: 'KMS.0101' }, instance_num: 1 }),
    'the error KMS.0101',
  ],
  ['the message of an error', answer(200, { error: { message: 'no' }, instance_num: 1 }), 'the error no'],
])('a success with %s is a ResponseError', async (_what, handler, fault) => {
  await using cloud = await startCloud(handler);

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({ name: 'ResponseError', operation: 'kms.showUserInstances' });
  expect(error).toHaveProperty('message', expect.stringMatching(`^kms.showUserInstances: .*, ${fault}$`));
});

test('a ResponseError carries what came', async () => {
  await using cloud = await startCloud(
    answer(200, '<html>Log in!</html>', { 'content-type': 'text/html', 'x-request-id': 'r-7' }),
  );

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toHaveProperty('message', 'kms.showUserInstances: status 200 (text/html), no JSON object');
  expect(error).toMatchObject({ status: 200, requestId: 'r-7', body: '<html>Log in!</html>' });
  expect((error as ResponseError).response.headers.get('content-type')).toBe('text/html');
});

test.each([301, 302, 303, 307, 308])(
  'a redirect (%i) is not followed, so the token stays here',
  async (status) => {
    await using elsewhere = await startCloud(answer(200, { instance_num: 1 }));
    await using cloud = await startCloud(answer(status, '', { location: elsewhere.url }));

    const error = await rejection(cloud.client().kms.showUserInstances());

    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toHaveProperty('status', status);
    expect(elsewhere.requests).toHaveLength(0);
  },
);

test('a redirect that a fetch of the caller’s would follow is not followed either', async () => {
  await using elsewhere = await startCloud(answer(200, { instance_num: 1 }));
  await using cloud = await startCloud(answer(307, '', { location: elsewhere.url }));

  const error = await rejection(cloud.client({ fetch: (request) => fetch(request) }).kms.showUserInstances());

  expect(error).toMatchObject({ name: 'ResponseError', status: 307 });
  expect(elsewhere.requests).toHaveLength(0);
});

test('nobody listening is a ConnectionError that says so and keeps the cause', async () => {
  const cloud = await startCloud();
  const client = cloud.client();
  await cloud[Symbol.asyncDispose]();

  const error = await rejection(client.kms.showUserInstances());

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toHaveProperty(
    'message',
    `kms.showUserInstances: no answer from ${cloud.url} (ECONNREFUSED)`,
  );
  expect(error).toHaveProperty('cause', expect.any(Error));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'ConnectionError',
    message: (error as ConnectionError).message,
  });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
});

test('the reason that a fetch of the caller’s gives is shown without the token', async () => {
  const { kms } = clientOf(async ({ headers }) => {
    throw new Error(`no proxy for \u001b[2J${headers.get('x-auth-token')}`);
  });

  const error = await rejection(kms.showUserInstances());

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toHaveProperty('message', expect.stringMatching(/\(no proxy for +\[2J\[secret\]\)$/));
  expect(JSON.stringify(error)).not.toContain(secret);
});

test('a fetch that returns no response is a ConnectionError', async () => {
  const { kms } = clientOf(async () => JSON.parse('null'));
  expect(await rejection(kms.showUserInstances())).toBeInstanceOf(ConnectionError);
});

test('a connection that breaks inside the body is a ConnectionError', async () => {
  await using cloud = await startCloud(async (_request, response) => {
    await begin(response, '{', 100);
    response.destroy();
  });
  expect(await rejection(cloud.client().kms.showUserInstances())).toBeInstanceOf(ConnectionError);
});
