import type { Instance } from '@cloud-inventory/client';
import type { Column } from './table.ts';

export const instanceColumns: readonly Column[] = [
  { heading: 'NAME' },
  { heading: 'STATUS' },
  { heading: 'ENGINE' },
  { heading: 'SIZE', align: 'right' },
  { heading: 'ADDRESS' },
  { heading: 'CREATED' },
  { heading: 'ID' },
];

export function instanceRow(instance: Instance): string[] {
  const { name, status, engine, engine_version, created_at, instance_id } = instance;
  return (
    [
      name,
      status,
      [engine, engine_version].filter(Boolean).join(' '),
      sizeOf(instance),
      addressOf(instance),
      created_at,
      instance_id,
    ]
      // The descriptions promise few of these, and a cloud may keep less than it promises.
      .map((cell) => (cell ? String(cell) : '-'))
  );
}

/** A cluster's `ip` has several addresses, separated by commas; each has the port. */
function addressOf({ ip, port }: Instance): string | undefined {
  if (!ip || typeof port !== 'number') return ip;
  return String(ip)
    .split(',')
    .map((one) => `${one.trim()}:${port}`)
    .join(',');
}

/** Below 1 GB the capacity is 0, and `capacity_minor` has the fraction: ".125". */
function sizeOf({ capacity, capacity_minor }: Instance): string {
  if (typeof capacity !== 'number') return '-';
  return `${capacity}${capacity === 0 && capacity_minor ? capacity_minor : ''} GB`;
}
