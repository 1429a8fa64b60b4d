import { OptionError } from '../option-error.ts';
import type { FaultPlan } from './faults/fault-plan.ts';
import { type Operation, responseOf } from './operation.ts';

/** @throws {OptionError} if it plans for what no description has. */
export function checkPlan({ statuses, services }: FaultPlan, operations: readonly Operation[]): void {
  const known = new Set(operations.map(({ service }) => service));
  const stranger = services.find((service) => !known.has(service));
  if (stranger !== undefined) {
    throw new OptionError(
      `The rate limit must be for services that are described, ${[...known].join(', ')}, not ${stranger}.`,
    );
  }
  const unanswerable = statuses.find((status) => !operations.some((each) => responseOf(each, status)));
  if (unanswerable !== undefined) {
    const all = operations.flatMap(({ responses }) => responses.map(({ status }) => status));
    const errors = [...new Set(all)].filter((status) => status >= 400).sort();
    throw new OptionError(`Errors must be documented ones, ${errors.join(', ')}, not ${unanswerable}.`);
  }
}
