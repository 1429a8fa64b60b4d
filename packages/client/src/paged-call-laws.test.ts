import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { clientOf } from '../test/cloud.ts';
import { type Fleet, idsOf, pageOf, queryOf } from '../test/fleet.ts';

const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `i-${index}`);

/** A walk over what the fleet is at each request, and how many requests that took. */
async function walked(fleetAt: (request: number) => Fleet, parameters: { start?: number; limit?: number }) {
  let requests = 0;
  const { dcs } = clientOf(async (request) => {
    requests += 1;
    if (requests > 100) throw new Error('it goes on for ever');
    return Response.json(pageOf(fleetAt(requests), queryOf(request)));
  });
  return { ids: await idsOf(dcs.listInstances(parameters)), requests };
}

const starts = fc.integer({ min: 1, max: 40 });
const small = fc.record({ count: fc.nat(60), start: starts, limit: fc.integer({ min: 1, max: 40 }) });
const large = fc.record({
  count: fc.integer({ min: 990, max: 2010 }),
  start: starts,
  limit: fc.integer({ min: 300, max: 3000 }),
});

property.prop([fc.oneof(small, large), fc.constantFrom(undefined, 'all' as const, 'page' as const)])(
  'a walk yields every instance from start on, in order, in as few requests as can be',
  async ({ count, start, limit }, counts) => {
    const { ids, requests } = await walked(() => ({ ids: idsUpTo(count), cap: 1000, counts }), {
      start,
      limit,
    });
    const expected = idsUpTo(count).slice(start - 1);
    expect(ids).toEqual(expected);
    // After a full page it cannot know that there is no other.
    expect(requests).toBe(Math.floor(expected.length / Math.min(limit, 1000)) + 1);
  },
);

property.prop([small, fc.integer({ min: 1, max: 50 })])(
  'nor does a lower cap of the server lose any, where instance_num counts all',
  async ({ count, start, limit }, cap) => {
    const { ids } = await walked(() => ({ ids: idsUpTo(count), cap, counts: 'all' }), { start, limit });
    expect(ids).toEqual(idsUpTo(count).slice(start - 1));
  },
);

property.prop([fc.nat(60), fc.integer({ min: 2, max: 20 }), fc.array(fc.nat(19), { maxLength: 20 })])(
  'of instances that others are created before meanwhile, each is yielded once',
  async (count, limit, created) => {
    let before: string[] = [];
    const { ids } = await walked(
      (request) => {
        // A page’s worth of them would be a page of repetitions.
        const more = request === 1 ? 0 : Math.min(created[request - 2] ?? 0, limit - 1);
        before = [...Array.from({ length: more }, (_, index) => `new-${request}-${index}`), ...before];
        return { ids: [...before, ...idsUpTo(count)], counts: 'all' };
      },
      { limit },
    );
    expect(ids).toEqual(idsUpTo(count));
  },
);

property.prop([fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 30 }), fc.nat(9)])(
  'whatever a server answers, a walk ends, and yields no instance twice',
  async (pages, total) => {
    let requests = 0;
    const seen: string[] = [];
    const { dcs } = clientOf(async () => {
      const ids = pages[requests++ % pages.length] ?? [];
      if (requests > 100) throw new Error('it goes on for ever');
      return Response.json({ instances: ids.map((id) => ({ instance_id: `i-${id}` })), instance_num: total });
    });
    try {
      for await (const { instance_id } of dcs.listInstances({ limit: 3 })) seen.push(instance_id);
    } catch (error) {
      expect(error).toHaveProperty('name', 'ResponseError');
    }
    expect(new Set(seen).size).toBe(seen.length);
    // Each page but the last has something new.
    expect(requests).toBeLessThanOrEqual(seen.length + 1);
  },
);
