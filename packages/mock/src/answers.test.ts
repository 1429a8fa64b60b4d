import { signRequest } from '@cloud-inventory/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, instances, keys, projectId, statuses, token } from '../test/samples.ts';
import { readDescriptions } from './internal/descriptions.ts';
import { createPrism } from './internal/prism.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const get = (path: string, headers: Record<string, string> = token) => fetch(mock.url + path, { headers });

describe('a valid request', () => {
  test.each([projectId, 'f'.repeat(32)])('is answered from the default fleet, for %s', async (id) => {
    const answer = await get(keys.replace(projectId, id));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ instance_num: 15 });
    const list = await get(`${instances.replace(projectId, id)}?limit=3&includeFailure=true`);
    expect(await list.json()).toMatchObject({
      instances: [{ name: 'dcs-0001' }, { name: 'dcs-7hsn' }, { name: 'dcs-kdq0' }],
      instance_num: 30,
    });
  });

  test('may be signed instead of carrying a token', async () => {
    const request = new Request(mock.url + keys);
    const signed = await signRequest(request, { accessKey: 'any', secretKey: 'any' });
    expect((await fetch(signed)).status).toBe(200);
  });

  test('may have empty filters, as the document itself sends them', async () => {
    const query = 'start=1&limit=10&name=&status=&id=&includeFailure=true&isExactMatchName=false';
    const answer = await get(`${instances}?${query}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toHaveProperty('instances');
  });

  test('may have any value for a boolean that is a string', async () => {
    expect((await get(`${statuses}?include_failure=perhaps`)).status).toBe(200);
  });

  test('may have parameters that nobody described', async () => {
    expect((await get(`${keys}?unknown=1&unknown=2&__proto__=3`)).status).toBe(200);
  });

  test('by HEAD has the headers of GET and no body', async () => {
    const [head, whole] = await Promise.all([
      fetch(mock.url + keys, { method: 'HEAD', headers: token }),
      get(keys),
    ]);
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
    expect(await head.text()).toBe('');
  });
});

describe('Prefer', () => {
  test('code= gets that documented status with its headers', async () => {
    const answer = await get(keys, headersOf('code=429'));
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await answer.json()).toMatchObject({ error_code: 'APIGW.0308' });
  });

  test('example= gets that example', async () => {
    expect(await (await get(keys, headersOf('example=NoKeys'))).json()).toEqual({ instance_num: 0 });
  });

  test('code= and example= go together, quoted or not', async () => {
    const answer = await get(keys, headersOf('code=403, example="NoPermission"'));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { error_code: 'KMS.0306' } });
  });

  test('may be sent as two headers', async () => {
    const headers = new Headers(token);
    headers.append('prefer', 'code=403');
    headers.append('prefer', 'example=NoPermission');
    expect((await fetch(mock.url + keys, { headers })).status).toBe(403);
  });

  test('of one name twice counts once, the first', async () => {
    expect((await get(keys, headersOf('code=429, code=200'))).status).toBe(429);
  });

  test('of other kinds is ignored', async () => {
    expect((await get(keys, headersOf('respond-async, wait=10'))).status).toBe(200);
  });

  test.each([
    ['code=418', /undocumented code.*200, 400, 401/],
    ['code=abc', /undocumented code.*200, 400, 401/],
    ['example=Missing', /unknown example.*Documented, NoKeys/],
    ['code=403, example=NoKeys', /unknown example.*403.*NoPermission/],
    ['dynamic=perhaps', /dynamic=true/],
    ['dynamic', /dynamic=true/],
    ['code 429', /undocumented code/],
  ])('%s is refused with what there is', async (prefer, message) => {
    const answer = await get(keys, headersOf(prefer));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { error_msg: expect.stringMatching(message) } });
    expect(JSON.parse(answer.headers.get('x-mock-violations') ?? '')).toMatchObject([{ name: 'prefer' }]);
  });
});

describe('Prefer: dynamic=true', async () => {
  const { operations } = await createPrism(await readDescriptions());
  const all = operations.flatMap((operation) =>
    operation.responses.map(({ status }) => ({ operation, status })),
  );

  test.each(all)(
    'makes up bodies that keep the description: $operation.operationId $status',
    async (asked) => {
      const path = asked.operation.path.replace('{project_id}', 'a'.repeat(32));
      const bodies = new Set<string>();
      for (let i = 0; i < 10; i++) {
        const answer = await get(path, headersOf(`code=${asked.status}, dynamic=true`));
        expect(answer.headers.get('x-mock-violations')).toBeNull();
        expect(answer.status).toBe(asked.status);
        bodies.add(await answer.text());
      }
      expect(bodies.size).toBeGreaterThan(1);
    },
  );
});

test('every answer has a request id, the one of the body where the body has one', async () => {
  const first = await get(keys);
  const second = await get(keys);
  expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  const gateway = await get('/nowhere');
  expect(await gateway.json()).toMatchObject({ request_id: gateway.headers.get('x-request-id') });
});

test('/__mock/health says that it is up', async () => {
  const answer = await get('/__mock/health', {});
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});
