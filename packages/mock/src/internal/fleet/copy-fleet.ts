import type { Fleet } from '../../fleet.ts';
import { FleetError } from '../../fleet-error.ts';
import { checkFleet } from './check-fleet.ts';
import { sentenceOf } from './problem.ts';

/**
 * A copy of what a program gives as a fleet, so that what it changes later counts no more.
 *
 * @throws {FleetError} naming the place in it.
 */
export function copyFleet(value: unknown): Fleet {
  // Through JSON, which has neither functions nor fields that are undefined.
  const checked = checkFleet(JSON.parse(JSON.stringify(value)));
  if ('fleet' in checked) return checked.fleet;
  throw new FleetError(`The fleet is wrong: ${sentenceOf(checked.problem)}.`);
}
