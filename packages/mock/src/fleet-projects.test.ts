import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, token } from '../test/samples.ts';
import { bodyOf, first, fleet, pathsOf, second, stranger } from '../test/two-projects.ts';
import { readDescriptions } from './internal/descriptions.ts';
import { serve } from './internal/serve.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ fleet });
});
afterAll(() => mock.close());

describe('another project', () => {
  const { keys, statuses, instances } = pathsOf(stranger);

  test.each([
    [keys, 403, { error: { error_code: 'KMS.0321', error_msg: expect.stringContaining(first) } }],
    [statuses, 400, { error_code: 'DCS.4002', error_msg: expect.stringContaining(second) }],
    [instances, 400, { error: { code: '111400002', message: expect.stringContaining('project_id') } }],
  ])('is refused as its service would: %s', async (path, status, body) => {
    const answer = await fetch(mock.url + path, { headers: token });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject(body);
    expect(JSON.parse(answer.headers.get('x-mock-violations') ?? '')).toMatchObject([
      { in: 'path', name: 'project_id', rule: 'project' },
    ]);
  });

  test('is refused after a missing token and wrong parameters are', async () => {
    expect((await fetch(mock.url + keys)).status).toBe(401);
    const answer = await fetch(`${mock.url + instances}?limit=0`, { headers: token });
    expect(JSON.parse(answer.headers.get('x-mock-violations') ?? '')).toMatchObject([{ name: 'limit' }]);
  });

  test('is served as the one that is named for any', async () => {
    await using open = await startMock({ fleet: { ...fleet, anyProject: second } });
    expect(await bodyOf(open.url + keys)).toEqual({ instance_num: 7 });
    expect(await bodyOf(open.url + pathsOf(first).keys)).toEqual({ instance_num: 3 });
    expect((await fetch(`${open.url}/v1.0/short/kms/user-instances`, { headers: token })).status).toBe(400);
  });

  test('is refused by a fleet without projects, too', async () => {
    await using empty = await startMock({ fleet: { projects: {} } });
    expect((await fetch(empty.url + keys, { headers: token })).status).toBe(403);
  });
});

describe('the documents’ samples', () => {
  test('are there when they are asked for by name, for any project', async () => {
    for (const prefer of ['example=Documented', 'code=200', 'code=200, example=Documented']) {
      const body = await bodyOf(mock.url + pathsOf(stranger).instances, headersOf(prefer));
      expect(body).toMatchObject({ instance_num: 3, instances: [{ name: 'dcs-0001' }, {}, {}] });
    }
    expect(await bodyOf(mock.url + pathsOf(first).keys, headersOf('example=NoKeys'))).toEqual({
      instance_num: 0,
    });
  });

  test('are the answers without a fleet', async () => {
    await using samples = await startMock({ fleet: false });
    const { keys, statuses, instances } = pathsOf(first);
    expect(await bodyOf(samples.url + keys)).toEqual({ instance_num: 15 });
    expect(await bodyOf(samples.url + statuses)).toMatchObject({ running_count: 16 });
    expect(await bodyOf(`${samples.url + instances}?limit=1`)).toMatchObject({ instance_num: 3 });
  });

  test('are the answers of a call that nobody computes', async () => {
    const text = JSON.stringify(await readDescriptions()).replaceAll('"ListInstances"', '"ListThings"');
    await using other = await serve({ documents: JSON.parse(text), fleet });
    expect(await bodyOf(other.url + pathsOf(first).instances)).toMatchObject({ instance_num: 3 });
    expect(await bodyOf(other.url + pathsOf(first).keys)).toEqual({ instance_num: 3 });
    expect((await fetch(other.url + pathsOf(stranger).instances, { headers: token })).status).toBe(400);
  });
});
