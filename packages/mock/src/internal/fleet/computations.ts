import type { Operation } from '../operation.ts';
import type { Query } from '../target.ts';
import { countByStatus } from './count-by-status.ts';
import { listInstances } from './list-instances.ts';
import type { Project } from './project.ts';

/** Makes the body of a call's success for one project. */
export type Computation = (project: Project, query: Query) => object;

const computations: ReadonlyMap<string, ReadonlyMap<string, Computation>> = new Map([
  ['kms', new Map<string, Computation>([['ShowUserInstances', ({ keys }) => ({ instance_num: keys })]])],
  [
    'dcs',
    new Map<string, Computation>([
      ['ListNumberOfInstancesInDifferentStatus', countByStatus],
      ['ListInstances', listInstances],
    ]),
  ],
]);

/** How to answer a call from a fleet; undefined for a call that is answered with its documented examples. */
export function computationFor({ service, operationId }: Operation): Computation | undefined {
  return computations.get(service)?.get(operationId);
}
