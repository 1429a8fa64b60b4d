import { expect, test } from 'vitest';
import { fleet } from '../../test/laws/fleet.ts';
import { type Item, type Parameters, Service } from '../../test/laws/service.ts';
import { settingOf } from '../../test/laws/setting.ts';
import { findingsOf } from '../../test/laws/small-ask.ts';
import type { Asked } from '../check.ts';
import type { Difference } from '../profile.ts';
import { lawChecks } from './law-checks.ts';
import { ofAnyFleet } from './laws.ts';
import { readLaws } from './read-laws.ts';

const laws = ofAnyFleet(await readLaws());
const why = { because: 'It is so.', source: 'a test' };

/** What is found with these differences allowed for, and all that was asked. */
async function judged(service: Service, differences: readonly Difference[]) {
  const asked: Asked[] = [];
  const findings = await findingsOf(lawChecks(laws)(settingOf(false, differences)), (each) => {
    asked.push(each);
    return service.say(each);
  });
  const query = asked.flatMap((each) => each.query ?? []);
  return { findings, names: new Set(query.map(([name]) => name)), query };
}

test('a parameter is sent by the name that it has there', async () => {
  class Renamed extends Service {
    override isListed(item: Item, parameters: Parameters) {
      return item.status !== 'CREATEFAILED' || parameters.get('include_failure') === 'true';
    }
  }
  const difference = {
    operation: 'ListInstances',
    parameter: 'includeFailure',
    name: 'include_failure',
    ...why,
  };
  const { findings, names } = await judged(new Renamed(fleet), [difference]);
  expect(findings).toEqual([]);
  expect(names).not.toContain('includeFailure');
  expect((await judged(new Renamed(fleet), [])).findings).not.toEqual([]);
});

test('a parameter that is not known there is never sent', async () => {
  class Fuzzy extends Service {
    override matchesName(item: Item, name: string) {
      return item.name.includes(name);
    }
  }
  const difference = {
    operation: 'ListInstances',
    parameter: 'isExactMatchName',
    absent: true,
    ...why,
  } as const;
  const { findings, names } = await judged(new Fuzzy(fleet), [difference]);
  expect(findings).toEqual([]);
  expect(names).toContain('name');
  expect(names).not.toContain('isExactMatchName');
});

test('no page is asked to have more items than are given there', async () => {
  class Capped extends Service {
    override page(matching: readonly Item[], start: number, limit: number) {
      return super.page(matching, start, Math.min(limit, 20));
    }
  }
  const items = Array.from({ length: 50 }, (_, index) => ({
    ...{ instance_id: `id-${index}`, name: `dcs-${index}` },
    ...{ status: 'RUNNING', engine: 'Redis' },
  }));
  const difference = { operation: 'ListInstances', parameter: 'limit', maximum: 20, ...why };
  const { findings, query } = await judged(new Capped(items), [difference]);
  expect(findings).toEqual([]);
  const limits = query.filter(([name]) => name === 'limit').map(([, value]) => Number(value));
  expect(Math.max(...limits.filter((limit) => limit > 0))).toBe(20);
});

test('a part that may be left out is not missed, but the rest must not be more than the whole', async () => {
  class Partial extends Service {
    override counts(parameters: Parameters) {
      return { ...this.totals(parameters), memcached: undefined };
    }

    totals(parameters: Parameters): object {
      return Object(super.counts(parameters));
    }
  }
  class Overcounting extends Partial {
    override totals(parameters: Parameters) {
      return { ...super.totals(parameters), redis: { error_count: 2 } };
    }
  }
  const operation = 'ListNumberOfInstancesInDifferentStatus';
  const difference = { operation, optional: '/memcached', ...why };
  expect((await judged(new Partial(fleet), [difference])).findings).toEqual([]);
  expect((await judged(new Partial(fleet), [])).findings).toContain(
    'sum: no query: /memcached is missing from the totals',
  );
  expect((await judged(new Overcounting(fleet), [difference])).findings).toContain(
    'sum: no query: error_count is 1, but 2 of /redis make 2',
  );
});
