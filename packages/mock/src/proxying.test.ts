import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { accessKey, createClient } from '@cloud-inventory/client';
import { describe, expect, test } from 'vitest';
import { instances, keys, projectId, statuses, token } from '../test/samples.ts';
import { exampleKey } from '../test/signed.ts';
import { startedMock } from '../test/started-mock.ts';
import { startRawUpstream, startUpstream } from '../test/upstream.ts';
import { OptionError } from './option-error.ts';
import { type Mock, type MockOptions, startMock } from './start-mock.ts';

const get = (mock: Mock, path = keys, headers: Record<string, string> = token) =>
  fetch(mock.url + path, { headers });

function json(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}

describe('a right request', () => {
  test('is answered by the real service, with its headers and its request id', async () => {
    const real = await startedMock({
      fleet: { projects: { [projectId]: { keys: 3, instances: [{ name: 'a' }] } } },
    });
    const mock = await startedMock({ proxy: real.url });
    const answer = await get(mock);
    expect(await answer.json()).toEqual({ instance_num: 3 });
    expect(answer.headers.get('x-mock-violations')).toBeNull();
    expect(await (await get(mock, statuses)).json()).toMatchObject({ running_count: 1 });
    expect(await (await get(mock, `${instances}?name=b`)).json()).toEqual({ instances: [], instance_num: 0 });
    expect(real.requests.map(({ url }) => url)).toEqual([keys, statuses, `${instances}?name=b`]);
    expect(mock.requests.map(({ requestId }) => requestId)).toEqual(
      real.requests.map(({ requestId }) => requestId),
    );
    expect(answer.headers.get('x-request-id')).toBe(real.requests[0]?.requestId);
  });

  test('is asked there each time, for nothing of it is remembered', async () => {
    let count = 0;
    const mock = await startedMock({
      proxy: (await startUpstream((_, response) => json(response, { instance_num: ++count }))).url,
    });
    for (const instance_num of [1, 2, 3]) expect(await (await get(mock)).json()).toEqual({ instance_num });
  });

  test('has its token sent on, which the mock does not show, but nothing that would make it another', async () => {
    const real = await startUpstream((_, response) => json(response, {}));
    const mock = await startedMock({ proxy: real.url });
    await get(mock, `${keys}?_method=DELETE`, {
      'x-auth-token': 'hidden-one',
      cookie: 'hidden-two',
      'x-http-method-override': 'DELETE',
      'x-original-url': instances,
    });
    expect(real.requests[0]).toMatchObject({ url: keys, headers: { 'x-auth-token': 'hidden-one' } });
    for (const name of ['cookie', 'x-http-method-override', 'x-original-url'])
      expect(real.requests[0]?.headers).not.toHaveProperty(name);
    const shown = JSON.stringify(mock.requests) + (await (await get(mock, '/__mock/requests')).text());
    expect(shown).not.toContain('hidden');
  });

  test('is signed anew for the real service, if its key is known', async () => {
    const real = await startedMock({ accessKeys: [exampleKey] });
    const call = async (options: MockOptions) =>
      createClient({
        endpoints: (await startedMock({ ...options, proxy: real.url })).url,
        projectId,
        credentials: accessKey(exampleKey),
      }).dcs.listInstances({ name: 'dcs-0001', limit: 3 });
    expect((await call({ accessKeys: [exampleKey] })).instances).toMatchObject([{ name: 'dcs-0001' }]);
    await expect(call({})).rejects.toMatchObject({
      status: 401,
      code: 'APIGW.0301',
      message: expect.stringMatching(/signed anew/),
    });
    expect(real.requests).toHaveLength(1);
  });

  test('by HEAD is sent as HEAD, and has no body', async () => {
    const real = await startUpstream((_, response) => json(response, { instance_num: 1 }));
    const mock = await startedMock({ proxy: real.url });
    const answer = await fetch(mock.url + keys, { method: 'HEAD', headers: token });
    expect([answer.status, await answer.text(), real.requests[0]?.method]).toEqual([200, '', 'HEAD']);
    expect(answer.headers.get('content-length')).not.toBe('0');
  });

  test('for a service without a URL is answered by the mock itself', async () => {
    const real = await startUpstream((_, response) => json(response, { instance_num: 99 }));
    const mock = await startedMock({ proxy: { kms: real.url } });
    expect(await (await get(mock)).json()).toEqual({ instance_num: 99 });
    expect(await (await get(mock, instances)).json()).toMatchObject({ instance_num: 28 });
    expect(real.requests).toHaveLength(1);
  });
});

test('a service that is not there is a 502 of the gateway', async () => {
  const gone = await startMock();
  await gone.close();
  const mock = await startedMock({ proxy: gone.url });
  const answer = await get(mock);
  expect([answer.status, await answer.json()]).toEqual([
    502,
    {
      error_code: 'APIGW.0201',
      error_msg: `No usable answer from ${gone.url}: nothing listens there.`,
      request_id: answer.headers.get('x-request-id'),
    },
  ]);
});

test('a caller who goes away ends the request to the real service, which is no failure', async () => {
  const { promise: asked, resolve } = Promise.withResolvers<Socket>();
  const { port } = await startRawUpstream(resolve);
  const mock = await startedMock({ proxy: { kms: `http://127.0.0.1:${port}` } });
  const controller = new AbortController();
  const answer = fetch(mock.url + keys, { headers: token, signal: controller.signal });
  const socket = await asked;
  const closed = once(socket.resume(), 'close');
  controller.abort();
  await expect(answer).rejects.toThrow();
  await closed;
  expect((await get(mock, instances)).status).toBe(200);
  expect(mock.requests.filter(({ status }) => status >= 500)).toEqual([]);
});

test.each<[MockOptions['proxy'], RegExp]>([
  ['ftp://example.com', /^proxy must be a URL that begins with http/],
  [{ obs: 'http://example.com' }, /^proxy names the service 'obs', but there are only dcs, kms\.$/],
  [{ kms: 'http://user:hidden@example.com' }, /^proxy\.kms must be a URL without user name and password/],
])('%j is an OptionError', async (proxy, message) => {
  const error = await startMock({ proxy }).catch((reason: unknown) => reason);
  if (!(error instanceof OptionError)) throw error;
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('hidden');
});
