import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { instances, keys, projectId, token } from '../test/samples.ts';
import type { OverriddenRequest, Override, Resolver } from './override.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const ask = (path = keys, headers: Record<string, string> = token) => fetch(mock.url + path, { headers });

/** Status and body of the call that is overridden in most tests. */
async function answer(): Promise<[number, unknown]> {
  const response = await ask();
  return [response.status, await response.json()];
}

const own = [200, { instance_num: 15 }];

test.each<[string, Resolver]>([
  ['at once', () => ({ status: 503 })],
  ['later', async () => ({ status: 503 })],
])('decides %s', async (_when, resolver) => {
  const override = mock.use('ShowUserInstances', resolver);
  expect((await ask()).status).toBe(503);
  expect(override.calls).toBe(1);
});

test('gets the request as it came, its query and path decoded', async () => {
  const seen: OverriddenRequest[] = [];
  mock.use('ListInstances', (request) => void seen.push(request));
  await ask(`${instances}?name=%E7%BC%93+1&tag=a&tag=b`, { ...token, 'X-Trace': 'A' });
  await fetch(mock.url + instances, { method: 'HEAD', headers: token });
  expect(seen).toMatchObject([
    {
      method: 'GET',
      parameters: { project_id: projectId },
      query: { name: '缓 1', tag: ['a', 'b'] },
      headers: { 'x-auth-token': 'a-token', 'x-trace': 'A', host: `127.0.0.1:${mock.port}` },
    },
    { method: 'HEAD', query: {} },
  ]);
});

test.each<[string, Resolver]>([
  ['at once', () => undefined],
  ['later', async () => undefined],
])(
  'that declines %s leaves the request to the older ones, then to the mock, and is not counted',
  async (_when, resolver) => {
    const older = mock.use('ShowUserInstances', { status: 500 }, { times: 1 });
    const override = mock.use('ShowUserInstances', resolver, { times: 1 });
    expect((await ask()).status).toBe(500);
    expect(await answer()).toEqual(own);
    expect([older.calls, override.calls]).toEqual([1, 0]);
  },
);

test('that declined is asked again, as often as it is for', async () => {
  let asked = 0;
  const second: Resolver = () => (++asked % 2 === 0 ? { status: 503 } : undefined);
  const override = mock.use('ShowUserInstances', second, { times: 2 });
  const all: number[] = [];
  for (let i = 0; i < 6; i++) all.push((await ask()).status);
  expect(all).toEqual([200, 503, 200, 503, 200, 200]);
  expect([asked, override.calls]).toEqual([4, 2]);
});

test('that takes its time gives its one answer to one of two requests', async () => {
  const { promise, resolve } = Promise.withResolvers<Override>();
  const asked = Promise.withResolvers<void>();
  const override = mock.use(
    'ShowUserInstances',
    () => {
      asked.resolve();
      return promise;
    },
    { times: 1 },
  );
  const first = ask();
  await asked.promise;
  expect(await answer()).toEqual(own);
  resolve({ status: 503 });
  expect((await first).status).toBe(503);
  expect(override.calls).toBe(1);
});

test.each<[string, Resolver, RegExp]>([
  [
    'throws',
    () => {
      throw new Error('no luck');
    },
    /could not answer: no luck$/,
  ],
  ['rejects', () => Promise.reject(new Error('no luck')), /could not answer: no luck$/],
  [
    'throws what is no error',
    () => {
      throw 'no luck';
    },
    /could not answer: no luck$/,
  ],
  ['has an undocumented status', () => ({ status: 418 }), /ShowUserInstances documents 200, .*, not 418/],
  ['has an unknown example', () => ({ example: 'Many' }), /has the examples Documented, NoKeys, not 'Many'/],
  ['has a wrong body', () => ({ body: {} }), /breaks the description: ShowUserInstances 200: .*instance_num/],
])('that %s is a 500 that says so, and is in the requests', async (_what, resolver, message) => {
  const override = mock.use('ShowUserInstances', resolver);
  const [status, body] = await answer();
  expect(status).toBe(500);
  expect(body).toEqual({
    error_code: 'APIGW.0601',
    error_msg: expect.stringMatching(message),
    request_id: mock.requests.at(-1)?.requestId,
  });
  expect(mock.requests.at(-1)).toMatchObject({ operationId: 'ShowUserInstances', status: 500 });
  override.restore();
  expect(await answer()).toEqual(own);
});
