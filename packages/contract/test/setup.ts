import { readBundles } from '../src/description/bundles.ts';
import { type Operation, operationsOf } from '../src/description/operations.ts';
import { readProfile } from '../src/profiles.ts';

export const bundles = await readBundles('sealed');
export const operations: readonly Operation[] = bundles.flatMap(operationsOf);
export const profile = await readProfile('mock');

/** The operation by its id, as a description names it. */
export function operationOf(operationId: string, among: readonly Operation[] = operations): Operation {
  const found = among.find((operation) => operation.operationId === operationId);
  if (!found) throw new Error(`No description has ${operationId}.`);
  return found;
}
