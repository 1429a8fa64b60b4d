import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, instances, keys, statuses, token } from '../test/samples.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const get = (path: string, headers: Record<string, string> = token) => fetch(mock.url + path, { headers });

async function violationsOf(answer: Response): Promise<unknown> {
  return JSON.parse(answer.headers.get('x-mock-violations') ?? 'null');
}

describe('without token and signature', () => {
  test.each([keys, statuses, instances])('the gateway refuses %s', async (path) => {
    const answer = await get(path, {});
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error_code: 'APIGW.0301' });
    expect(await violationsOf(answer)).toMatchObject([{ in: 'security' }]);
  });

  test('that counts before wrong parameters', async () => {
    expect((await get(`${instances}?limit=0`, {})).status).toBe(401);
  });

  test('an answer asked for by Prefer is not given either', async () => {
    expect((await get(keys, { prefer: 'code=429' })).status).toBe(401);
  });
});

describe('a wrong parameter is refused in the envelope of the service, named with its rule', () => {
  test.each([
    ['limit=0', 'limit', 'minimum'],
    ['start=abc', 'start', 'type'],
    ['limit=1.5', 'limit', 'type'],
    ['limit=', 'limit', 'type'],
    ['limit=1e2', 'limit', 'type'],
    ['limit=0x10', 'limit', 'type'],
    ['limit=%2B5', 'limit', 'type'],
    ['limit=05', 'limit', 'type'],
    ['start=%205', 'start', 'type'],
    ['start=-0', 'start', 'minimum'],
    ['limit=1&limit=2', 'limit', 'type'],
  ])('%s', async (query, name, rule) => {
    const answer = await get(`${instances}?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { code: '111400062', message: expect.stringMatching(new RegExp(`parameter ${name} must`)) },
    });
    expect(await violationsOf(answer)).toMatchObject([{ in: 'query', name, rule }]);
  });

  test('several at once are all named', async () => {
    const answer = await get(`${instances}?limit=0&start=abc`);
    expect(await answer.json()).toMatchObject({
      error: { message: expect.stringMatching(/start .*; .*limit /) },
    });
    expect(await violationsOf(answer)).toHaveLength(2);
  });

  test.each([
    [keys, { error: { error_code: 'KMS.0308', error_msg: expect.stringContaining('project_id') } }],
    [statuses, { error_code: 'DCS.4002', error_msg: expect.stringContaining('project_id') }],
    [instances, { error: { code: '111400002', message: expect.stringContaining('project_id') } }],
  ])('a malformed project id: %s', async (path, body) => {
    for (const id of ['short', 'Z'.repeat(32), 'a'.repeat(4000), '%00', '%2F', "'--"]) {
      const answer = await get(path.replace(/[0-9a-f]{32}/, id));
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject(body);
    }
  });
});

test('a missing project id is refused as a wrong one is', async () => {
  const answer = await get(instances.replace(/[0-9a-f]{32}/, ''));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: '111400002' } });
  expect(await violationsOf(answer)).toMatchObject([{ in: 'path', name: 'project_id', rule: 'required' }]);
});

describe('an unknown path is answered by the gateway', () => {
  test.each([
    '/',
    '//',
    '/v1.0',
    `${keys}/`,
    `/${keys}`,
    `${keys}/more`,
    '/V1.0/x/kms/user-instances',
    '/%00',
  ])('%s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error_code: 'APIGW.0101' });
  });
});

describe('a known path with another method is answered by its service, with Allow', () => {
  test.each(
    ['POST', 'PUT', 'DELETE', 'PATCH'].flatMap((method) =>
      [keys, statuses, instances].map((path) => [method, path]),
    ),
  )('%s %s', async (method, path) => {
    const answer = await fetch(mock.url + path, { method: method ?? '', headers: token });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(JSON.stringify(await answer.json())).toMatch(/KMS\.0215|DCS\.5001|1114050/);
  });
});

describe('Accept', () => {
  test.each([
    'text/html',
    'application/xml, text/*',
    'application/json;q=0',
    'application/json; q=0',
    'nonsense',
  ])('%s admits nothing: 406 of the gateway', async (accept) => {
    const answer = await get(keys, { ...token, accept });
    expect(answer.status).toBe(406);
    expect(await answer.json()).toMatchObject({ error_code: expect.stringMatching(/^APIGW\./) });
  });

  test.each(['*/*', 'application/*', 'text/html, application/json;q=0.1', 'application/json;charset=utf-8'])(
    '%s admits JSON',
    async (accept) => {
      const answer = await get(keys, { ...token, accept });
      expect([accept, answer.status]).toEqual([accept, 200]);
    },
  );

  test('is looked at after the token is: without one it is 401', async () => {
    expect((await get(keys, { accept: 'text/html' })).status).toBe(401);
  });

  test('counts for an answer asked for by Prefer as well', async () => {
    expect((await get(keys, { ...headersOf('code=500'), accept: 'text/html' })).status).toBe(406);
  });
});

describe('scripts of other sites', () => {
  const origin = 'https://docs.example';

  test('may read every answer and its headers', async () => {
    for (const path of [keys, '/nowhere', '/__mock/health', '/%zz']) {
      const answer = await get(path, { ...token, origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-expose-headers')).toBe('*');
    }
  });

  test('get their preflight answered, Authorization by its name', async () => {
    const asked = 'authorization,prefer,x-sdk-date';
    const answer = await fetch(mock.url + keys, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': asked },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe(asked);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });
});
