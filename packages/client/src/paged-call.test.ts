import { expect, test } from 'vitest';
import { answer, startCloud } from '../test/cloud.ts';
import { all, asked, fleet, idsOf, queryOf } from '../test/fleet.ts';

const five = ['a', 'b', 'c', 'd', 'e'];

test('awaited, it is the page that was asked for, in one request', async () => {
  await using cloud = await startCloud(fleet(five));
  const call = cloud.client().dcs.listInstances({ start: 2, limit: 5000 });

  const page = await call;

  expect(page.instances.map(({ instance_id }) => instance_id)).toEqual(['b', 'c', 'd', 'e']);
  expect(await call).toBe(page);
  expect(await call.withResponse()).toMatchObject({ data: page, response: { status: 200 } });
  expect(asked(cloud)).toEqual(['2+5000']);
});

test('nothing is sent before it is awaited or iterated', async () => {
  await using cloud = await startCloud(fleet(five));
  const call = cloud.client().dcs.listInstances();
  call[Symbol.asyncIterator]();
  call.pages();
  for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(cloud.requests).toHaveLength(0);
});

test('iterated, it is every item', async () => {
  await using cloud = await startCloud(fleet(five));
  expect(await idsOf(cloud.client().dcs.listInstances({ limit: 2 }))).toEqual(five);
  expect(asked(cloud)).toEqual(['1+2', '3+2', '5+2']);
});

test('pages() are the pages as they come', async () => {
  await using cloud = await startCloud(fleet(five, { counts: 'all' }));
  const pages = await all(cloud.client().dcs.listInstances({ limit: 3 }).pages());
  expect(pages.map(({ instances, instance_num }) => [instances.length, instance_num])).toEqual([
    [3, 5],
    [2, 5],
  ]);
});

test.each([
  [undefined, '1000'],
  [999, '999'],
  [1000, '1000'],
  [1001, '1000'],
  [Number.MAX_SAFE_INTEGER, '1000'],
])('of a limit of %s, a walk asks for %s a page', async (limit, expected) => {
  await using cloud = await startCloud(fleet(five));
  await idsOf(cloud.client().dcs.listInstances({ limit }));
  expect(asked(cloud)).toEqual([`1+${expected}`]);
});

test('2,500 instances are three requests, though the server caps what it gives', async () => {
  const ids = Array.from({ length: 2500 }, (_, index) => `i-${index}`);
  await using cloud = await startCloud(fleet(ids, { cap: 1000 }));
  expect(await idsOf(cloud.client().dcs.listInstances())).toEqual(ids);
  expect(asked(cloud)).toEqual(['1+1000', '1001+1000', '2001+1000']);
});

test('a walk begins at start', async () => {
  await using cloud = await startCloud(fleet(five));
  expect(await idsOf(cloud.client().dcs.listInstances({ start: 3, limit: 2 }))).toEqual(['c', 'd', 'e']);
  expect(asked(cloud)).toEqual(['3+2', '5+2']);
});

test('a short page is not the last one when instance_num says that there is more', async () => {
  await using cloud = await startCloud(fleet(five, { cap: 2, counts: 'all' }));
  expect(await idsOf(cloud.client().dcs.listInstances())).toEqual(five);
  expect(asked(cloud)).toEqual(['1+1000', '3+1000', '5+1000']);
});

test('an instance_num of the page alone is not taken for the end', async () => {
  await using cloud = await startCloud(fleet(five, { counts: 'page' }));
  expect(await idsOf(cloud.client().dcs.listInstances({ limit: 2 }))).toEqual(five);
});

test('after a full page there may be another one', async () => {
  await using cloud = await startCloud(fleet(['a', 'b', 'c', 'd']));
  expect(await idsOf(cloud.client().dcs.listInstances({ limit: 2 }))).toEqual(['a', 'b', 'c', 'd']);
  expect(asked(cloud)).toEqual(['1+2', '3+2', '5+2']);
});

test.each([undefined, 'all'] as const)(
  'an empty list is one empty page (instance_num: %s)',
  async (counts) => {
    await using cloud = await startCloud(fleet([], { counts }));
    const { dcs } = cloud.client();
    expect(await idsOf(dcs.listInstances())).toEqual([]);
    expect(await all(dcs.listInstances().pages())).toHaveLength(1);
    expect(cloud.requests).toHaveLength(2);
  },
);

test('an empty page ends the walk, even when instance_num says that there is more', async () => {
  await using cloud = await startCloud(answer(200, { instances: [], instance_num: 7 }));
  expect(await idsOf(cloud.client().dcs.listInstances())).toEqual([]);
  expect(cloud.requests).toHaveLength(1);
});

test('each walk begins anew', async () => {
  await using cloud = await startCloud(fleet(five));
  const call = cloud.client().dcs.listInstances({ limit: 3 });
  expect(await idsOf(call)).toEqual(five);
  expect(await idsOf(call)).toEqual(five);
  expect(asked(cloud)).toEqual(['1+3', '4+3', '1+3', '4+3']);
});

test('filters and options hold for each page, both spellings of includeFailure among them', async () => {
  await using cloud = await startCloud(fleet(five));
  const others = 'ffffffffffffffffffffffffffffffff';

  await idsOf(
    cloud
      .client()
      .dcs.listInstances(
        { limit: 3, name: 'n', status: 'RUNNING', includeFailure: true },
        { headers: { 'x-mine': 'm' }, projectId: others },
      ),
  );

  for (const request of cloud.requests) {
    expect(request.headers['x-mine']).toBe('m');
    expect(request.url).toMatch(`/${others}/`);
    const { start: _start, ...filters } = Object.fromEntries(queryOf(request));
    expect(filters).toEqual({
      limit: '3',
      name: 'n',
      status: 'RUNNING',
      includeFailure: 'true',
      include_failure: 'true',
    });
  }
  expect(cloud.requests).toHaveLength(2);
});
