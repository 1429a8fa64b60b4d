import type { Operation } from '../description/operations.ts';
import type { Parameter } from '../description/parameters.ts';
import type { Difference, Profile } from '../profile.ts';

function differencesOf({ operationId }: Operation, { name }: Parameter, profile: Profile): Difference[] {
  return profile.differences.filter((each) => each.operation === operationId && each.parameter === name);
}

/** What a parameter is called at this kind of server. */
export function nameAt(operation: Operation, parameter: Parameter, profile: Profile): string {
  return differencesOf(operation, parameter, profile).find(({ name }) => name)?.name ?? parameter.name;
}

/** Whether this kind of server knows the parameter at all. */
export function isKnown(operation: Operation, parameter: Parameter, profile: Profile): boolean {
  return !differencesOf(operation, parameter, profile).some(({ absent }) => absent);
}

/** Whether less than the described minimum may be taken there. */
export function hasAnyMinimum(operation: Operation, parameter: Parameter, profile: Profile): boolean {
  return differencesOf(operation, parameter, profile).some(({ anyMinimum }) => anyMinimum);
}

/** Whether a text matches there whatever its case is. */
export function isAnyCase(operation: Operation, parameter: Parameter, profile: Profile): boolean {
  return differencesOf(operation, parameter, profile).some(({ anyCase }) => anyCase);
}

/** Whether a value that nothing can have may be refused there. */
export function isStrict(operation: Operation, parameter: Parameter, profile: Profile): boolean {
  return differencesOf(operation, parameter, profile).some(({ strict }) => strict);
}
