import type { StatusStatistics } from '@cloud-inventory/client';
import type { Column } from './table.ts';

export const statusColumns: readonly Column[] = [
  { heading: 'STATUS' },
  { heading: 'TOTAL', align: 'right' },
  { heading: 'REDIS', align: 'right' },
  { heading: 'MEMCACHED', align: 'right' },
];

const suffix = '_count';

/** A row for each counter that is there, later editions' too; only those that count something unless all are asked for. */
export function statusRows(statuses: StatusStatistics, all: boolean): string[][] {
  const groups = [statuses, statuses.redis, statuses.memcached].map(asObject);
  const counters = new Set(
    groups.flatMap((group) => Object.keys(group ?? {})).filter((key) => key.endsWith(suffix)),
  );
  return [...counters]
    .map((counter) => ({ counter, counts: groups.map((group) => countIn(group, counter)) }))
    .filter(({ counts }) => all || counts.some((count) => count !== undefined && count !== 0))
    .map(({ counter, counts }) => [
      counter.slice(0, -suffix.length),
      ...counts.map((count) => (count === undefined ? '-' : String(count))),
    ]);
}

/** The client does not check answers: an engine that is no object is as good as absent. */
function asObject(group: unknown): object | undefined {
  return typeof group === 'object' && group !== null ? group : undefined;
}

/** An absent counter means zero, an absent engine that nobody said. */
function countIn(group: object | undefined, counter: string): unknown {
  return group && (Reflect.get(group, counter) ?? 0);
}
