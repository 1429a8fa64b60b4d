import type { Query } from '../target.ts';
import { countByStatus } from './count-by-status.ts';
import { listInstances } from './list-instances.ts';
import type { Project } from './project.ts';

/** Makes the body of a call's success for one project. */
export type Computation = (project: Project, query: Query) => object;

/** By operationId. A call that is not here is answered with its documented examples. */
export const computations: ReadonlyMap<string, Computation> = new Map<string, Computation>([
  ['ShowUserInstances', ({ keys }) => ({ instance_num: keys })],
  ['ListNumberOfInstancesInDifferentStatus', countByStatus],
  ['ListInstances', listInstances],
]);
