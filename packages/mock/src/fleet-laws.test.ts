import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { asking } from '../test/asking.ts';
import { anyFilter, anyFleet, anyInstance } from '../test/fleets.ts';
import type { Fleet } from './fleet.ts';
import { copyFleet } from './internal/fleet/copy-fleet.ts';
import { fleetSource } from './internal/fleet/fleet-source.ts';
import type { Item } from './internal/fleet/item.ts';
import { builtPrism } from './internal/prism.ts';
import { makeFleet } from './make-fleet.ts';

const engine = await builtPrism();

interface InstanceList {
  readonly instances: readonly Item[];
  readonly instance_num: number;
}

type Counters = Record<string, number>;

/** Asks about the first project of a fleet. An answer that breaks the description would be a 500. */
async function askingAbout(fleet: Fleet) {
  const answerTo = await asking(engine, fleetSource(copyFleet(fleet)));
  const [id = '', project] = Object.entries(fleet.projects)[0] ?? [];
  const ask = async (path: string, query: Record<string, string> = {}) => {
    const answer = await answerTo(path, query);
    expect(answer).toMatchObject({ status: 200, violations: [] });
    return answer.body;
  };
  return {
    project,
    // The three answers have been judged by the description.
    keys: () => ask(`/v1.0/${id}/kms/user-instances`),
    list: (query = {}) => ask(`/v1.0/${id}/instances`, query) as Promise<InstanceList>,
    counts: (query = {}) =>
      ask(`/v2/${id}/instances/status`, query) as Promise<
        Counters & { redis: Counters; memcached: Counters }
      >,
  };
}

const made = fc.record({ seed: fc.nat(), size: fc.nat({ max: 40 }) }).map(makeFleet);
const fleets = fc.oneof(anyFleet, made);
const all = { includeFailure: 'true' };

describe('whatever the fleet', () => {
  property.prop([fleets, anyFilter, fc.integer({ min: 1, max: 30 })])(
    'the pages of a list, joined, are the list',
    async (fleet, filter, limit) => {
      const { list } = await askingAbout(fleet);
      const { instances, instance_num } = await list(filter);
      const pages: InstanceList[] = [];
      do pages.push(await list({ ...filter, start: `${1 + pages.length * limit}`, limit: `${limit}` }));
      while (pages.length * limit < instance_num);
      expect(pages.flatMap((page) => page.instances)).toEqual(instances);
      for (const page of pages) expect(page.instance_num).toBe(instances.length);
    },
  );

  property.prop([fleets, anyFilter, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 })])(
    'a page of a filtered list is that part of it',
    async (fleet, filter, start, limit) => {
      const { list } = await askingAbout(fleet);
      const page = await list({ ...filter, start: `${start}`, limit: `${limit}` });
      expect(page.instances).toEqual((await list(filter)).instances.slice(start - 1, start - 1 + limit));
    },
  );

  property.prop([fleets, anyFilter])('a filtered list has exactly what matches', async (fleet, filter) => {
    const { list } = await askingAbout(fleet);
    const { name = '', status = '', isExactMatchName, includeFailure, include_failure } = filter;
    const matching = (await list(all)).instances.filter((item) => {
      if (isExactMatchName === 'true' && name !== '' && item.name !== name) return false;
      if (!item.name.includes(name)) return false;
      if (status !== '' && item.status !== status) return false;
      return item.status !== 'CREATEFAILED' || includeFailure === 'true' || include_failure === 'true';
    });
    expect((await list(filter)).instances).toEqual(matching);
  });

  property.prop([fleets, anyFilter])('includeFailure only adds CREATEFAILED', async (fleet, filter) => {
    const { list } = await askingAbout(fleet);
    const { includeFailure: _, include_failure: __, ...rest } = filter;
    const without = await list(rest);
    const added = (await list({ ...rest, ...all })).instances;
    expect(added.filter(({ status }) => status !== 'CREATEFAILED')).toEqual(without.instances);
  });

  property.prop([fleets, fc.boolean()])('the counts are those of the list', async (fleet, failures) => {
    const { list, counts } = await askingAbout(fleet);
    const { redis, memcached, ...total } = await counts({ include_failure: `${failures}` });
    const { instances } = await list({ includeFailure: `${failures}` });
    const counted = (items: readonly Item[]) => (counter: string) =>
      items.filter(({ status }) => `${status.toLowerCase()}_count` === counter).length;
    const listed = (items: readonly Item[]) =>
      Object.fromEntries(Object.keys(total).map((counter) => [counter, counted(items)(counter)]));
    expect(Object.keys(total)).toHaveLength(13);
    expect(total).toEqual(listed(instances));
    expect(redis).toEqual(listed(instances.filter(({ engine }) => engine === 'Redis')));
    expect(memcached).toEqual(listed(instances.filter(({ engine }) => engine === 'Memcached')));
  });

  property.prop([fleets])('the keys are counted without the default keys', async (fleet) => {
    const { keys, project } = await askingAbout(fleet);
    expect(await keys()).toEqual({ instance_num: project?.keys ?? 0 });
  });

  property.prop([fleets])('an id finds its instance and no other', async (fleet) => {
    const { list } = await askingAbout(fleet);
    for (const item of (await list(all)).instances) {
      expect(await list({ ...all, id: item.instance_id })).toEqual({ instances: [item], instance_num: 1 });
    }
  });

  property.prop([fleets])('what is given is what is listed', async (fleet) => {
    const { list, project } = await askingAbout(fleet);
    expect((await list(all)).instances).toMatchObject(project?.instances ?? []);
  });

  property.prop([fleets, anyInstance])(
    'an instance more leaves the others as they were',
    async (fleet, instance) => {
      const [[id = '', project]] = Object.entries(fleet.projects) as [[string, Fleet['projects'][string]]];
      const instances = [...(project.instances ?? []), { ...instance, name: 'another' }];
      const larger = await askingAbout({ projects: { [id]: { ...project, instances } } });
      const { instances: before } = await (await askingAbout(fleet)).list(all);
      expect((await larger.list(all)).instances.slice(0, -1)).toEqual(before);
    },
  );
});
