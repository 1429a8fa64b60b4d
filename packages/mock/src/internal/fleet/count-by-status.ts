import type { Query } from '../target.ts';
import type { Item } from './item.ts';
import { isTrue } from './list-instances.ts';
import type { Project } from './project.ts';

/** The counted statuses. Those in which nothing is ever listed are always zero. */
const counted = [
  'PAYING',
  'FREEZING',
  'MIGRATING',
  'FLUSHING',
  'UPGRADING',
  'RESTORING',
  'EXTENDING',
  'CREATING',
  'RUNNING',
  'ERROR',
  'FROZEN',
  'CREATEFAILED',
  'RESTARTING',
];

function countersOf(items: readonly Item[]): Record<string, number> {
  const byStatus = Map.groupBy(items, ({ status }): string => status);
  return Object.fromEntries(
    counted.map((status) => [`${status.toLowerCase()}_count`, byStatus.get(status)?.length ?? 0]),
  );
}

/** How many instances are in each status: in all and for each engine. */
export function countByStatus({ instances }: Project, { include_failure }: Query): object {
  const failures = isTrue(include_failure);
  const items = instances.filter(({ status }) => failures || status !== 'CREATEFAILED');
  return {
    ...countersOf(items),
    redis: countersOf(items.filter(({ engine }) => engine === 'Redis')),
    memcached: countersOf(items.filter(({ engine }) => engine === 'Memcached')),
  };
}
