import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { answer, rejection, startCloud } from '../test/cloud.ts';
import { all, asked, fleet, idsOf } from '../test/fleet.ts';
import { ConfigurationError, NotFoundError, ResponseError } from './index.ts';

const five = ['a', 'b', 'c', 'd', 'e'];
/** A page whatever is asked for. */
const page = (...ids: string[]) => answer(200, { instances: ids.map((instance_id) => ({ instance_id })) });

test.each([
  ['gives full pages', ['a', 'b'], {}],
  ['gives short pages, of more', ['a'], { instance_num: 9 }],
  ['gives pages of more than was asked for', five, {}],
])('a server that ignores start and %s is a ResponseError after two requests', async (_what, ids, more) => {
  const instances = ids.map((instance_id) => ({ instance_id }));
  await using cloud = await startCloud(answer(200, { instances, ...more }, { 'x-request-id': 'r-7' }));

  const error = await rejection(all(cloud.client().dcs.listInstances({ limit: 2 })));

  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({ operation: 'dcs.listInstances', status: 200, requestId: 'r-7' });
  expect(error).toHaveProperty(
    'message',
    expect.stringMatching(/^dcs\.listInstances: .* only repeats others$/),
  );
  expect(cloud.requests).toHaveLength(2);
});

test('nor is it asked for ever when its instances have no ids', async () => {
  await using cloud = await startCloud(answer(200, { instances: [{ name: 'n' }, { name: 'm' }] }));
  expect(await rejection(all(cloud.client().dcs.listInstances({ limit: 2 })))).toBeInstanceOf(ResponseError);
  expect(cloud.requests).toHaveLength(2);
});

test('a server that ignores start, but gives everything in one short page, is no error', async () => {
  await using cloud = await startCloud(page('a', 'b'));
  expect(await idsOf(cloud.client().dcs.listInstances())).toEqual(['a', 'b']);
  expect(cloud.requests).toHaveLength(1);
});

test('a server that comes back to an earlier page is a ResponseError, after the items before it', async () => {
  await using cloud = await startCloud(page('a', 'b'), page('c', 'd'), page('a', 'b'), page('c', 'd'));
  const seen: string[] = [];
  const walk = async () => {
    for await (const { instance_id } of cloud.client().dcs.listInstances({ limit: 2 }))
      seen.push(instance_id);
  };

  expect(await rejection(walk())).toBeInstanceOf(ResponseError);
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
  expect(cloud.requests).toHaveLength(3);
});

test('pages() end in the same error', async () => {
  await using cloud = await startCloud(page('a', 'b'));
  expect(await rejection(all(cloud.client().dcs.listInstances({ limit: 2 }).pages()))).toBeInstanceOf(
    ResponseError,
  );
});

test('instances that move to the next page meanwhile are yielded once', async () => {
  const later = (...before: string[]) => fleet([...before, ...five]);
  await using cloud = await startCloud(later(), later('y'), later('y', 'z'), later('y', 'z'));
  expect(await idsOf(cloud.client().dcs.listInstances({ limit: 3 }))).toEqual(five);
});

test('a last page of nothing but instances that have moved is the end, and no error', async () => {
  await using cloud = await startCloud(
    fleet(['a', 'b'], { counts: 'all' }),
    fleet(['z', 'a', 'b'], { counts: 'all' }),
  );
  expect(await idsOf(cloud.client().dcs.listInstances({ limit: 2 }))).toEqual(['a', 'b']);
});

test('an instance that is on a page twice is yielded once', async () => {
  await using cloud = await startCloud(page('a', 'a', 'b'));
  expect(await idsOf(cloud.client().dcs.listInstances())).toEqual(['a', 'b']);
});

test.each([
  ['items', 'c'],
  ['pages', 'd'],
])('break ends a walk over %s, and nothing more is sent', async (what, last) => {
  await using cloud = await startCloud(fleet(five));
  const call = cloud.client().dcs.listInstances({ limit: 2 });
  if (what === 'items') {
    for await (const { instance_id } of call) if (instance_id === last) break;
  } else {
    for await (const { instances } of call.pages()) if (instances.at(-1)?.instance_id === last) break;
  }
  await (await fetch(cloud.url)).text();
  expect(asked(cloud).slice(0, -1)).toEqual(['1+2', '3+2']);
});

test('an abort ends the walk before its next item, with its reason', async () => {
  await using cloud = await startCloud(fleet(five));
  const controller = new AbortController();
  const reason = new Error('enough');
  const seen: string[] = [];
  const walk = async () => {
    const call = cloud.client().dcs.listInstances({ limit: 2 }, { signal: controller.signal });
    for await (const { instance_id } of call) {
      seen.push(instance_id);
      controller.abort(reason);
    }
  };

  expect(await rejection(walk())).toBe(reason);
  expect(seen).toEqual(['a']);
  expect(cloud.requests).toHaveLength(1);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

test('an abort ends a walk that waits for a page', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  await using cloud = await startCloud(fleet(five), () => controller.abort(reason));
  const { dcs } = cloud.client();

  expect(await rejection(all(dcs.listInstances({ limit: 2 }, { signal: controller.signal })))).toBe(reason);
  expect(cloud.requests).toHaveLength(2);
});

test('an error ends a walk after the items before it', async () => {
  await using cloud = await startCloud(fleet(five), answer(404, ''));
  const seen: string[] = [];
  const walk = async () => {
    for await (const { instance_id } of cloud.client().dcs.listInstances({ limit: 2 }))
      seen.push(instance_id);
  };
  expect(await rejection(walk())).toBeInstanceOf(NotFoundError);
  expect(seen).toEqual(['a', 'b']);
});

test('each page has its own retries', async () => {
  await using cloud = await startCloud(answer(503, ''), fleet(five), answer(503, ''), fleet(five));
  const { dcs } = cloud.client({ retry: { retries: 1, baseDelay: 0 } });
  expect(await idsOf(dcs.listInstances({ limit: 3 }))).toEqual(five);
});

test.each([{ limit: '10' }, { limit: true }, { limit: Number.NaN }, { start: '1' }, { start: 1.5 }])(
  '%j is refused before any request, awaited and iterated',
  async (wrong) => {
    await using cloud = await startCloud(fleet(five));
    const { dcs } = cloud.client();
    const call = Reflect.apply(dcs.listInstances, undefined, [wrong]);
    expect(await rejection(call)).toBeInstanceOf(ConfigurationError);
    expect(await rejection(all(call))).toBeInstanceOf(ConfigurationError);
    expect(cloud.requests).toHaveLength(0);
  },
);
