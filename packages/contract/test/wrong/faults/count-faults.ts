import { isObject } from '../../../src/description/json.ts';
import { parameterNames } from '../asked.ts';
import type { Asked, Fault, Spoil } from '../fault.ts';
import { instanceList, statusCounts } from '../operation-names.ts';
import { add, all, body, drop, instead, items, on } from '../spoils.ts';

const operation = statusCounts;

// The documented example is no count of this fleet's.
const when = ({ headers }: Asked) => headers['prefer'] === undefined;

/** Another value for every counter of the body, in all and per engine. */
function counters(change: (count: number) => number): Spoil {
  const changed = (value: unknown): unknown =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner)]))
      : change(Number(value));
  return on(200, body(changed));
}

/** Counters of two engines that are the other's, or counted twice. */
function engines(change: (redis: unknown, memcached: unknown) => object): Spoil {
  return on(
    200,
    body((counts) =>
      isObject(counts) ? { ...counts, ...change(counts['redis'], counts['memcached']) } : counts,
    ),
  );
}

const sums: readonly Fault[] = [
  {
    name: 'Memcached is counted into Redis',
    promise: 'sum',
    operation,
    when,
    spoil: on(
      200,
      body((counts) => {
        if (!isObject(counts)) return counts;
        const { redis: _, memcached: __, ...totals } = counts;
        return { ...counts, redis: totals };
      }),
    ),
  },
  { name: 'a total is one too many', promise: 'sum', operation, when, spoil: add('/running_count', 1) },
  {
    name: 'a part is one too many',
    promise: 'sum',
    operation,
    when,
    spoil: add('/memcached/error_count', 1),
  },
  {
    name: 'totals are those of Redis',
    promise: 'sum',
    operation,
    when,
    spoil: engines((redis) => (isObject(redis) ? redis : {})),
  },
  { name: 'Memcached is left out', promise: 'sum', operation, when, spoil: drop('/memcached') },
];

const agreements: readonly Fault[] = [
  {
    name: 'one that runs is counted and not listed',
    promise: 'agreement',
    operation,
    when,
    spoil: all(add('/running_count', 1), add('/redis/running_count', 1)),
  },
  { name: 'nothing is counted', promise: 'agreement', operation, when, spoil: counters(() => 0) },
  {
    name: 'everything is counted twice',
    promise: 'agreement',
    operation,
    when,
    spoil: counters((n) => 2 * n),
  },
  {
    name: 'Redis and Memcached are each other',
    promise: 'agreement',
    operation,
    when,
    spoil: engines((redis, memcached) => ({ redis: memcached, memcached: redis })),
  },
  {
    name: 'one that restarts is counted as one that runs',
    promise: 'agreement',
    operation,
    when,
    spoil: all(
      ...['', '/redis'].flatMap((part) => [
        add(`${part}/running_count`, 1),
        add(`${part}/restarting_count`, -1),
      ]),
    ),
  },
];

const cases: readonly Fault[] = [
  {
    name: "the document's own request is refused",
    promise: 'case',
    operation: instanceList,
    when: (asked) => parameterNames(asked).length === 7,
    spoil: on(200, instead(400, { error: { code: 'DCS.4062', message: 'Invalid parameter.' } })),
  },
  {
    name: 'the first three are in another order',
    promise: 'case',
    operation: instanceList,
    spoil: items((list) => {
      const [first, second, ...others] = list;
      return second === undefined ? list : [second, first, ...others];
    }),
  },
];

/** Numbers that do not add up, and what only a written case can know. */
export const countFaults: readonly Fault[] = [...sums, ...agreements, ...cases];
