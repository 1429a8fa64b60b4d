import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw } from '../test/raw.ts';
import { headersOf, instances, keys, statuses, token } from '../test/samples.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const get = (path: string, headers: Record<string, string> = token) => fetch(mock.url + path, { headers });

/** The one request that is recorded. */
function recorded() {
  const [only, ...others] = mock.requests;
  if (!only || others.length > 0) throw new Error(`${mock.requests.length} requests are recorded`);
  return only;
}

test('a request is recorded with its answer', async () => {
  const before = Date.now();
  const answer = await get(`${instances}?limit=3&name=a`, { ...token, 'X-Request-Id': 'b' });
  expect(recorded()).toEqual({
    method: 'GET',
    url: `${instances}?limit=3&name=a`,
    parameters: { project_id: instances.split('/')[2] },
    query: { limit: '3', name: 'a' },
    headers: expect.objectContaining({
      'x-auth-token': '…',
      'x-request-id': 'b',
      host: `127.0.0.1:${mock.port}`,
    }),
    operationId: 'ListInstances',
    status: 200,
    violations: [],
    requestId: answer.headers.get('x-request-id'),
    time: expect.any(Date),
    milliseconds: expect.any(Number),
    aborted: false,
    planned: false,
    ending: undefined,
  });
  const { time, milliseconds } = recorded();
  expect(time.getTime()).toBeGreaterThanOrEqual(before);
  expect(time.getTime()).toBeLessThanOrEqual(Date.now());
  expect(milliseconds).toBeGreaterThan(0);
});

test.each([
  ['what divides a query', 'name=a%26limit%3D1%23b%25c%2B%2F', { name: 'a&limit=1#b%c+/' }],
  ['what is no ASCII', 'name=%E7%BC%93%20%1B', { name: '缓 \x1b' }],
  ['a repeated one', 'name=a%2Cb&name=c', { name: ['a,b', 'c'] }],
  ['an empty one', 'name=', { name: '' }],
  ['an undescribed name', '%26%3D=…&__proto__=…', { '&=': '…', ['__proto__']: '…' }],
])('its URL can be asked again, and its query is decoded: %s', async (_what, sent, query) => {
  await get(`${instances}?${sent}`);
  expect(recorded().url).toBe(`${instances}?${sent}`);
  expect(recorded().query).toEqual(query);
});

test('its URL is whole, however long', async () => {
  const long = `${instances}?name=${'a'.repeat(5000)}`;
  await get(long);
  expect(recorded().url).toBe(long);
});

test('the parameters of its path are decoded', async () => {
  await get('/v1.0/a%2Fb%25/instances');
  expect(recorded()).toMatchObject({
    url: '/v1.0/a%2Fb%25/instances',
    parameters: { project_id: 'a/b%' },
    status: 400,
  });
});

test('how long it took includes the wait for its answer, and its time is that of its arrival', async () => {
  const before = Date.now();
  await get(keys, headersOf('latency=80'));
  expect(recorded().milliseconds).toBeGreaterThan(78);
  expect(recorded().time.getTime() - before).toBeLessThan(78);
});

test('its violations are those of the answer', async () => {
  const answer = await get(`${instances}?limit=0&start=x`);
  expect(recorded().violations).toEqual(JSON.parse(answer.headers.get('x-mock-violations') ?? ''));
  expect(recorded()).toMatchObject({ status: 400, violations: [{ name: 'start' }, { name: 'limit' }] });
});

test.each([
  ['an unknown path', '/nowhere', {}, 404, undefined],
  ['no token', keys, {}, 401, 'ShowUserInstances'],
  ['an unreadable path', '/%zz', token, 400, undefined],
  ['another media type', keys, { ...token, accept: 'text/html' }, 406, 'ShowUserInstances'],
])('what is refused is recorded as well: %s', async (_what, path, headers, status, operationId) => {
  const answer = await get(path, headers);
  expect(recorded()).toMatchObject({ status, operationId, requestId: answer.headers.get('x-request-id') });
});

test('so is one whose connection is broken instead of an answer', async () => {
  await expect(get(keys, headersOf('reset'))).rejects.toThrow();
  expect(recorded()).toMatchObject({ operationId: 'ShowUserInstances' });
});

test('the order is that of the answers; each has the request id of its own, also one that was remembered', async () => {
  const answers: Response[] = [];
  for (const path of [keys, statuses, keys, keys, instances]) answers.push(await get(path));
  expect(mock.requests.map(({ url }) => url)).toEqual([keys, statuses, keys, keys, instances]);
  const ids = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(mock.requests.map(({ requestId }) => requestId)).toEqual(ids);
  expect(new Set(ids).size).toBe(5);
});

test('the last 1,000 are kept, oldest first', async () => {
  const batch = `GET ${keys} HTTP/1.1\r\nhost: mock\r\n`;
  // Pipelined, since so many connections or turns take their time.
  const all = Array.from({ length: 1003 }, (_, index) => `${batch}x-request-id: ${index}\r\n`);
  await sendRaw(mock.port, `${all.join('\r\n')}connection: close\r\n\r\n`);
  expect(mock.requests.map(({ headers }) => Number(headers['x-request-id']))).toEqual(
    Array.from({ length: 1000 }, (_, index) => index + 3),
  );
  mock.reset();
  await get(statuses);
  expect(recorded().operationId).toBe('ListNumberOfInstancesInDifferentStatus');
});

test('a list that was read does not change', async () => {
  await get(keys);
  const { requests } = mock;
  await get(keys);
  expect([requests.length, mock.requests.length]).toEqual([1, 2]);
});

describe('GET /__mock/requests', () => {
  test('has the same as JSON, without a token, and is not recorded itself', async () => {
    await get(`${instances}?limit=0`);
    await get(keys);
    const answer = await get('/__mock/requests', {});
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await answer.json()).toEqual({ requests: JSON.parse(JSON.stringify(mock.requests)) });
    await fetch(`${mock.url}/__mock/requests`, { method: 'HEAD' });
    await get('/__mock/health');
    expect(mock.requests.map(({ operationId }) => operationId)).toEqual([
      'ListInstances',
      'ShowUserInstances',
    ]);
  });

  test('is of this mock alone, and empty after reset()', async () => {
    await using other = await startMock();
    await get(keys);
    expect(other.requests).toEqual([]);
    mock.reset();
    expect(await (await get('/__mock/requests')).json()).toEqual({ requests: [] });
  });

  test('is not for scripts of other sites, which may read what is up and what is refused', async () => {
    const cors = async (path: string) =>
      [...(await get(path)).headers.keys()].filter((name) => /^access-/.test(name));
    expect(await cors('/__mock/requests')).toEqual([]);
    expect(await cors('/__mock/health')).toContain('access-control-allow-origin');
  });

  const statusFor = async ({ port }: Mock, host: string, path: string) => {
    const head = `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
    return (await sendRaw(port, head)).split(' ')[1];
  };

  test.each([
    ['127.0.0.1:4010', '200'],
    ['10.1.2.3', '200'],
    ['[::1]:4010', '200'],
    ['localhost:4010', '200'],
    ['LocalHost', '200'],
    ['mock.localhost:4010', '200'],
    ['evil.example:4010', '403'],
    ['127.0.0.1.evil.example', '403'],
    ['localhost.evil.example', '403'],
    ['evillocalhost', '403'],
    ['127.0.0.1:4010:evil.example', '403'],
    ['', '403'],
  ])(
    'a site whose name leads here does not get it, whoever asks by an address does: %s',
    async (host, status) => {
      expect(await statusFor(mock, host, '/__mock/requests')).toBe(status);
      expect(await statusFor(mock, host, '/__mock/health')).toBe('200');
    },
  );

  test('the refusal tells nothing, and how to ask', async () => {
    await get(keys);
    const answer = await sendRaw(
      mock.port,
      'GET /__mock/requests HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
    );
    expect(answer).toContain('by an IP address or localhost');
    expect(answer).not.toContain('ShowUserInstances');
  });

  test('cannot be written to', async () => {
    const answer = await fetch(`${mock.url}/__mock/requests`, { method: 'DELETE' });
    expect(answer.status).toBe(404);
    expect(recorded()).toMatchObject({ method: 'DELETE', url: '/__mock/requests', status: 404 });
  });
});

test('what befell an answer is told', async () => {
  await using other = await startMock({ faults: { errors: { 429: 1 }, reset: 0.5, seed: 1 } });
  for (let i = 0; i < 8; i++) await fetch(other.url + keys, { headers: token }).catch(() => undefined);
  expect(other.requests.every(({ planned, status }) => planned && status === 429)).toBe(true);
  expect(new Set(other.requests.map(({ ending }) => ending))).toEqual(new Set([undefined, 'reset']));
});
