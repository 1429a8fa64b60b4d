import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, instances, keys, projectId, statuses, token } from '../test/samples.ts';
import { OptionError } from './option-error.ts';
import type { Override } from './override.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const get = (path = keys, headers: Record<string, string> = token) => fetch(mock.url + path, { headers });

/** Status and body of the call that is overridden in most tests. */
async function answer(headers: Record<string, string> = token): Promise<[number, unknown]> {
  const response = await get(keys, headers);
  return [response.status, await response.json()];
}

const own = [200, { instance_num: 15 }];

describe('an override', () => {
  test.each<[Override, number, object]>([
    [{ status: 503 }, 503, { error: { error_code: 'KMS.0104', error_msg: expect.any(String) } }],
    [{ example: 'NoKeys' }, 200, { instance_num: 0 }],
    [
      { status: 403, example: 'NoPermission' },
      403,
      { error: { error_code: 'KMS.0306', error_msg: expect.any(String) } },
    ],
    [{ body: { instance_num: 7 } }, 200, { instance_num: 7 }],
    [
      { status: 500, body: { error: { error_code: 'KMS.0103', error_msg: 'x' } } },
      500,
      { error: { error_code: 'KMS.0103', error_msg: 'x' } },
    ],
    [{}, 200, { instance_num: 15 }],
  ])('%j is the answer', async (override, status, body) => {
    mock.use('ShowUserInstances', override);
    expect(await answer()).toEqual([status, body]);
  });

  test('may have headers beside the documented ones, and a Retry-After', async () => {
    mock.use('ShowUserInstances', { status: 429, headers: { 'X-Trace': 'a' }, retryAfter: 7 });
    const { headers } = await get();
    expect([headers.get('x-trace'), headers.get('retry-after')]).toEqual(['a', '7']);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('may take its time', async () => {
    mock.use('ShowUserInstances', { latency: 80 });
    const start = performance.now();
    expect(await answer()).toEqual(own);
    // A timer may fire a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(78);
  });

  test('may reset the connection, or end it in the middle of the body', async () => {
    mock.use('ShowUserInstances', { ending: 'truncate' }, { times: 1 });
    mock.use('ShowUserInstances', { ending: 'reset' }, { times: 1 });
    await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    const half = await get();
    expect([half.status, half.headers.get('content-length')]).toEqual([200, '19']);
    await expect(half.text()).rejects.toThrow('terminated');
    expect(await answer()).toEqual(own);
  });

  test('that breaks the description is a 500 that says what is wrong, unless it is unchecked', async () => {
    mock.use('ShowUserInstances', { body: { instance_num: 'many' } });
    const [status, body] = await answer();
    expect(status).toBe(500);
    expect(body).toMatchObject({
      error_msg: expect.stringMatching(/ShowUserInstances 200: .*instance_num.*integer/),
    });
    expect(mock.requests.at(-1)).toMatchObject({
      status: 500,
      violations: [{ in: 'body', name: 'instance_num' }],
    });

    mock.use('ShowUserInstances', { body: { instance_num: 'many' }, unchecked: true });
    expect(await answer()).toEqual([200, { instance_num: 'many' }]);
  });

  test('that is unchecked may have an undocumented status, a text or nothing as its body', async () => {
    const html = { 'Content-Type': 'text/html' };
    mock.use('ShowUserInstances', { status: 418, headers: html, body: '<p>tea</p>', unchecked: true });
    const tea = await get();
    expect([tea.status, tea.headers.get('content-type'), await tea.text()]).toEqual([
      418,
      'text/html',
      '<p>tea</p>',
    ]);

    mock.use('ShowUserInstances', { status: 502, body: undefined, unchecked: true });
    const nothing = await get();
    expect([nothing.status, nothing.headers.get('content-length'), await nothing.text()]).toEqual([
      502,
      '0',
      '',
    ]);
  });

  test('is for HEAD as well', async () => {
    mock.use('ShowUserInstances', { status: 503 });
    const head = await fetch(mock.url + keys, { method: 'HEAD', headers: token });
    expect([head.status, await head.text()]).toEqual([503, '']);
  });

  test('may be named with its service', async () => {
    mock.use('kms/ShowUserInstances', { example: 'NoKeys' });
    expect(await answer()).toEqual([200, { instance_num: 0 }]);
  });
});

describe('no effect', () => {
  test('on the other calls, nor on another mock', async () => {
    await using other = await startMock();
    mock.use('ShowUserInstances', { status: 500 });
    expect((await fetch(other.url + keys, { headers: token })).status).toBe(200);
    for (const path of [statuses, instances]) expect((await get(path)).status).toBe(200);
    expect((await get()).status).toBe(500);
  });

  test.each([
    ['without a token', keys, {}, 401],
    ['with a wrong project', keys.replace(projectId, 'x'), token, 400],
    ['with a wrong Prefer', keys, headersOf('code=418'), 400],
    ['with a wrong Accept', keys, { ...token, accept: 'text/html' }, 406],
  ])('on a request %s, which is refused and not counted', async (_what, path, headers, status) => {
    const override = mock.use('ShowUserInstances', { status: 503 }, { times: 1 });
    expect((await get(path, headers)).status).toBe(status);
    expect(override.calls).toBe(0);
    expect((await get()).status).toBe(503);
  });

  test('on a project that the fleet does not have', async () => {
    await using strict = await startMock({ fleet: { projects: { [projectId]: {} } } });
    strict.use('ShowUserInstances', { status: 503 });
    const stranger = keys.replace(projectId, 'f'.repeat(32));
    expect((await fetch(strict.url + stranger, { headers: token })).status).toBe(403);
    expect((await fetch(strict.url + keys, { headers: token })).status).toBe(503);
  });
});

test('an override that has no answer of its own leaves the mock its own', async () => {
  const fleet = { projects: { [projectId]: { keys: 3 } } };
  await using mock = await startMock({ fleet });
  mock.use('ShowUserInstances', { headers: { 'X-Added': 'yes' } });
  const answer = await fetch(mock.url + keys, { headers: token });
  expect([answer.headers.get('x-added'), await answer.json()]).toEqual(['yes', { instance_num: 3 }]);
});

test.each(['Content-Length', 'transfer-encoding', 'Connection'])(
  'the header %s cannot be given',
  async (name) => {
    await using mock = await startMock();
    expect(() => mock.use('ShowUserInstances', { headers: { [name]: '1' } })).toThrow(OptionError);
  },
);
