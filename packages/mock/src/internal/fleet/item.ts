import type { FleetInstance } from '../../fleet.ts';
import { digitsFrom, numberIn } from './derived.ts';

type Optional = 'capacity_minor' | 'security_group_id' | 'tags';

/** An instance as the list shows it, with everything filled in. */
export type Item = Required<Omit<FleetInstance, Optional>> & Pick<FleetInstance, Optional>;

const firstDay = Date.UTC(2023, 0, 1);
const threeYears = 3 * 365 * 86_400_000;

/** In the form of a UUID of version 4. */
function idFrom(digits: string): string {
  const part = (from: number, to: number) => digits.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-4${part(12, 15)}-a${part(15, 18)}-${part(18, 30)}`;
}

function addressesFrom(digits: string, count: number): string {
  const network = `10.${numberIn(digits.slice(0, 2), 256)}.${numberIn(digits.slice(2, 4), 256)}`;
  const first = 1 + numberIn(digits.slice(4), 250);
  return Array.from({ length: count }, (_, index) => `${network}.${first + index}`).join(',');
}

/** Fills in what is not given; what is derived comes from `seed` alone. */
export function itemOf(instance: FleetInstance, seed: string): Item {
  const { name, ...given } = instance;
  const { status = 'RUNNING', engine = 'Redis', resource_spec_code = 'dcs.master_standby' } = given;
  const { capacity = given.capacity_minor === undefined ? 2 : 0 } = given;
  const { capacity_minor = capacity === 0 ? '.125' : undefined } = given;
  const { max_memory = Math.round((capacity + Number(capacity_minor ?? 0)) * 1024) } = given;
  const failed = status === 'CREATEFAILED';
  const empty = failed || status === 'CREATING';
  const addresses = resource_spec_code === 'dcs.cluster' ? 3 : 1;
  const digits = digitsFrom(seed);
  return {
    name,
    engine,
    capacity,
    ...(capacity_minor !== undefined && { capacity_minor }),
    ip: failed ? '' : addressesFrom(digits.slice(30, 38), addresses),
    domainName: '',
    port: engine === 'Redis' ? 6379 : 11211,
    status,
    max_memory,
    used_memory: empty ? 0 : numberIn(digits.slice(38, 50), max_memory + 1),
    instance_id: idFrom(digits),
    resource_spec_code,
    engine_version: engine === 'Redis' ? '5.0' : '1.5',
    internal_version: null,
    charging_mode: 0,
    vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
    vpc_name: 'vpc-192',
    created_at: new Date(firstDay + numberIn(digits.slice(50, 62), threeYears)).toISOString(),
    error_code: failed || status === 'ERROR' ? 'dcs.00.0007' : null,
    user_id: '450c1c3bc09546d396e12ebf016a9329',
    user_name: 'wanggang',
    maintain_begin: '02:00:00',
    maintain_end: '06:00:00',
    ...given,
  };
}
