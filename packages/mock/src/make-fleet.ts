import type { Fleet, FleetInstance, InstanceStatus } from './fleet.ts';
import { FleetError } from './fleet-error.ts';
import { choiceIn, digitsFrom, numberIn } from './internal/fleet/derived.ts';

export interface FleetSize {
  /** Another seed makes another fleet. A whole number, default 0. */
  readonly seed?: number | undefined;
  /** How many instances, at most 100,000. Default 30. */
  readonly size?: number | undefined;
}

const largest = 100_000;
const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';

// Two of three run, as in a cloud where all is well; each of the others is as likely as the next.
const statuses: readonly [InstanceStatus, ...InstanceStatus[]] = [
  'CREATING',
  'CREATEFAILED',
  'ERROR',
  'STARTING',
  'RESTARTING',
  'CLOSING',
  'CLOSED',
  'FROZEN',
  'EXTENDING',
  'RESTORING',
  'FLUSHING',
  'DELETED',
  'UPGRADING',
  'ROLLBACKING',
  'IPEXCHANGING',
];

const kinds: readonly [Omit<FleetInstance, 'name'>, ...Omit<FleetInstance, 'name'>[]] = [
  {},
  { resource_spec_code: 'dcs.single_node', capacity: 4 },
  { resource_spec_code: 'dcs.cluster', capacity: 64 },
  { resource_spec_code: 'redis.single.xu1.tiny.128', capacity_minor: '.125' },
  { engine: 'Memcached' },
];

const uses = ['sessions', 'orders', 'search', 'queue', '会话', '订单缓存', '排行榜'] as const;

function instanceOf(seed: string, number: number): FleetInstance {
  const digits = digitsFrom(seed);
  const running = numberIn(digits.slice(0, 8), 3) > 0;
  return {
    name: `${choiceIn(digits.slice(8, 16), uses)}-${String(number).padStart(4, '0')}`,
    ...(!running && { status: choiceIn(digits.slice(16, 24), statuses) }),
    ...choiceIn(digits.slice(24, 32), kinds),
  };
}

/**
 * Makes a fleet of any size that is always the same for the same seed. A larger one begins with the instances of the
 * smaller. It serves any project id.
 *
 * @throws {FleetError} if seed or size is not such a number.
 * @example
 * ```ts
 * await using mock = await startMock({ fleet: makeFleet({ seed: 7, size: 2500 }) });
 * ```
 */
export function makeFleet({ seed = 0, size = 30 }: FleetSize = {}): Fleet {
  if (!Number.isSafeInteger(seed)) throw new FleetError(`The seed must be a whole number, not ${seed}.`);
  if (!Number.isInteger(size) || size < 0 || size > largest) {
    throw new FleetError(`The size must be a whole number from 0 to ${largest}, not ${size}.`);
  }
  const instances = Array.from({ length: size }, (_, index) => instanceOf(`${seed}/${index}`, index + 1));
  const digits = digitsFrom(`${seed}`);
  const keys = numberIn(digits.slice(0, 8), 101);
  const defaultKeys = numberIn(digits.slice(8, 16), 10);
  return { anyProject: projectId, projects: { [projectId]: { keys, defaultKeys, instances } } };
}
