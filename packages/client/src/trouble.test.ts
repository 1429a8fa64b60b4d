import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { answer, rejection, secret, startCloud } from '../test/cloud.ts';
import { ConnectionError, ResponseError, TimeoutError, token } from './index.ts';

test.each([
  ['HTML', answer(200, '<html></html>', { 'content-type': 'text/html' })],
  ['an empty body', answer(200, '')],
  ['truncated JSON', answer(200, '{"instance_num":')],
  ['a list', answer(200, [])],
  ['a number', answer(200, 15)],
  ['null', answer(200, 'null')],
  ['no content', answer(204, '')],
])('a success with %s is a ResponseError', async (_what, handler) => {
  await using cloud = await startCloud(handler);

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({
    name: 'ResponseError',
    message: expect.stringContaining('kms.showUserInstances'),
  });
});

test.each([301, 302, 307, 308])(
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

test('a server that never answers is a TimeoutError', async () => {
  await using cloud = await startCloud(() => {});

  const error = await rejection(cloud.client({ timeout: 50 }).kms.showUserInstances());

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toHaveProperty('message', expect.stringContaining('50 ms'));
});

test.each([200, 500])('a body that never ends (status %i) is a TimeoutError', async (status) => {
  await using cloud = await startCloud((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).write('{"instance_num":');
  });
  expect(await rejection(cloud.client({ timeout: 200 }).kms.showUserInstances())).toBeInstanceOf(
    TimeoutError,
  );
});

test('a fetch that ignores its signal cannot outlast the timeout', async () => {
  await using cloud = await startCloud(() => {});
  const client = cloud.client({ timeout: 20, fetch: () => new Promise(() => {}) });
  expect(await rejection(client.kms.showUserInstances())).toBeInstanceOf(TimeoutError);
});

test('nobody listening is a ConnectionError that says so and keeps the cause', async () => {
  const cloud = await startCloud(() => {});
  const client = cloud.client();
  await cloud[Symbol.asyncDispose]();

  const error = await rejection(client.kms.showUserInstances());

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toHaveProperty(
    'message',
    `kms.showUserInstances: no answer from ${cloud.url} (ECONNREFUSED)`,
  );
  expect(error).toHaveProperty('cause', expect.any(Error));
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
});

test('the reason that a fetch of the caller’s gives is shown without the token', async () => {
  await using cloud = await startCloud(() => {});
  const fetch = async (request: Request) => {
    throw new Error(`no proxy for \u001b[2J${request.headers.get('x-auth-token')}`);
  };

  const error = await rejection(cloud.client({ fetch }).kms.showUserInstances());

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toHaveProperty('message', expect.stringMatching(/\(no proxy for +\[2J\[secret\]\)$/));
});

test('a connection that breaks inside the body is a ConnectionError', async () => {
  await using cloud = await startCloud((_request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy());
  });
  expect(await rejection(cloud.client().kms.showUserInstances())).toBeInstanceOf(ConnectionError);
});

test('an abort ends a call that waits for its answer, with the signal’s reason', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  await using cloud = await startCloud(() => controller.abort(reason));

  const { signal } = controller;
  expect(await rejection(cloud.client().kms.showUserInstances({}, { signal }))).toBe(reason);
});

test('an abort ends a call that waits for a token', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));
  const controller = new AbortController();
  const credentials = token(() => {
    queueMicrotask(() => controller.abort());
    return new Promise(() => {});
  });

  const error = await rejection(
    cloud.client({ credentials }).kms.showUserInstances({}, { signal: controller.signal }),
  );

  expect(error).toHaveProperty('name', 'AbortError');
  expect(cloud.requests).toHaveLength(0);
});

test('a call that is aborted beforehand asks for no token and sends nothing', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));
  let asked = 0;
  const client = cloud.client({ credentials: token(() => `token-${++asked}`) });

  const error = await rejection(client.kms.showUserInstances({}, { signal: AbortSignal.abort() }));

  expect(error).toHaveProperty('name', 'AbortError');
  expect(asked).toBe(0);
  expect(cloud.requests).toHaveLength(0);
});
