import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { token } from '../test/samples.ts';
import { bodyOf, first, fleet, type List, pathsOf, second } from '../test/two-projects.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ fleet });
});
afterAll(() => mock.close());

async function namesOf(query: string, project = first) {
  const { instances, instance_num } = await bodyOf<List>(`${mock.url + pathsOf(project).instances}?${query}`);
  return { names: instances.map(({ name }) => name), instance_num };
}

describe('each project has its own', () => {
  test('keys, without the default keys', async () => {
    expect(await bodyOf(mock.url + pathsOf(first).keys)).toEqual({ instance_num: 3 });
    expect(await bodyOf(mock.url + pathsOf(second).keys)).toEqual({ instance_num: 7 });
  });

  test('instances', async () => {
    expect(await namesOf('')).toEqual({ names: ['cache', 'Cache', '缓存'], instance_num: 3 });
    expect(await namesOf('', second)).toEqual({ names: [], instance_num: 0 });
  });

  test('counts, in all and for each engine', async () => {
    expect(await bodyOf(`${mock.url + pathsOf(first).statuses}?include_failure=true`)).toMatchObject({
      running_count: 2,
      error_count: 1,
      createfailed_count: 1,
      paying_count: 0,
      redis: { running_count: 1, error_count: 1, createfailed_count: 1 },
      memcached: { running_count: 1, error_count: 0, createfailed_count: 0 },
    });
    expect(await bodyOf(mock.url + pathsOf(first).statuses)).toMatchObject({ createfailed_count: 0 });
    expect(await bodyOf(mock.url + pathsOf(second).statuses)).toMatchObject({ running_count: 0 });
  });
});

describe('the list is filtered', () => {
  test.each([
    ['name=cache', ['cache'], 'a part of the name, in the same case'],
    ['name=ache', ['cache', 'Cache'], 'a part anywhere'],
    ['name=%E7%BC%93', ['缓存'], 'a part that is not ASCII'],
    ['name=ache&isExactMatchName=true', [], 'the whole name'],
    ['name=Cache&isExactMatchName=true', ['Cache'], 'the whole name'],
    ['name=Cach&isExactMatchName=TRUE', ['Cache'], 'only true is true'],
    ['id=given', ['缓存'], 'an id'],
    ['id=give', [], 'an id, whole'],
    ['status=ERROR', ['Cache'], 'a status'],
    ['status=error', [], 'a status, in capitals'],
    ['status=CREATEFAILED', [], 'failures are not asked for'],
    ['status=CREATEFAILED&includeFailure=true', ['cache-2'], 'failures'],
    ['name=cache&include_failure=true', ['cache', 'cache-2'], 'failures by their later name'],
    ['name=cache&includeFailure=yes', ['cache'], 'failures: any other value is no'],
    ['name=&id=&status=&isExactMatchName=&includeFailure=', ['cache', 'Cache', '缓存'], 'empty is no filter'],
    ['name=ache&status=RUNNING', ['cache'], 'by all filters at once'],
  ])('%s: %j (%s)', async (query, names) => {
    expect(await namesOf(query)).toEqual({ names, instance_num: names.length });
  });
});

describe('the list is paged, and says how many there are', () => {
  test.each([
    ['limit=2', ['cache', 'Cache']],
    ['start=2', ['Cache', '缓存']],
    ['start=2&limit=1', ['Cache']],
    ['start=3&limit=10', ['缓存']],
    ['start=4', []],
    ['start=99999999999999999999&limit=99999999999999999999', []],
  ])('%s: %j', async (query, names) => {
    expect(await namesOf(query)).toEqual({ names, instance_num: 3 });
  });
});

describe('an instance', () => {
  test('that is only named has everything', async () => {
    const { instances } = await bodyOf<List>(`${mock.url + pathsOf(first).instances}?name=cache`);
    expect(instances).toEqual([
      {
        name: 'cache',
        engine: 'Redis',
        capacity: 0,
        capacity_minor: '.5',
        ip: expect.stringMatching(/^10(\.\d{1,3}){3}$/),
        domainName: '',
        port: 6379,
        status: 'RUNNING',
        max_memory: 512,
        used_memory: expect.any(Number),
        instance_id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/),
        resource_spec_code: 'dcs.master_standby',
        engine_version: '5.0',
        internal_version: null,
        charging_mode: 0,
        vpc_id: expect.any(String),
        vpc_name: 'vpc-192',
        created_at: expect.stringMatching(/^202\d-.*Z$/),
        error_code: null,
        user_id: expect.any(String),
        user_name: 'wanggang',
        maintain_begin: '02:00:00',
        maintain_end: '06:00:00',
      },
    ]);
  });

  test('has what follows from its kind', async () => {
    const { instances } = await bodyOf<List>(`${mock.url + pathsOf(first).instances}?includeFailure=true`);
    const [, failed, cluster, memcached] = instances;
    expect(failed).toMatchObject({ ip: '', error_code: 'dcs.00.0007', used_memory: 0, capacity: 2 });
    expect(failed).not.toHaveProperty('capacity_minor');
    expect(cluster).toMatchObject({ error_code: 'dcs.00.0007' });
    expect(cluster?.ip.split(',')).toHaveLength(3);
    expect(memcached).toMatchObject({ port: 11211, engine_version: '1.5', max_memory: 2048 });
  });

  test('is the same in every mock', async () => {
    await using other = await startMock({ fleet });
    const path = pathsOf(first).instances;
    expect(await bodyOf(other.url + path)).toEqual(await bodyOf(mock.url + path));
  });
});

test('HEAD is answered from the fleet', async () => {
  const { instances } = pathsOf(first);
  const [head, whole] = await Promise.all([
    fetch(mock.url + instances, { method: 'HEAD', headers: token }),
    fetch(mock.url + instances, { headers: token }),
  ]);
  expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
});
