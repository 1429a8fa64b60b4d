import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { add, on, put } from '../spoils.ts';

const promise = 'example';

const without = (name: string) => (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));

/** Documented answers that cannot be had as they are written. */
export const exampleFaults: readonly Fault[] = [
  {
    name: 'Prefer is ignored',
    promise,
    operation: keyCount,
    ask: (asked) => ({ ...asked, headers: without('prefer')(asked.headers) }),
  },
  {
    name: 'a documented number is another one',
    promise,
    operation: statusCounts,
    when: ({ headers }) => headers['prefer'] !== undefined,
    spoil: on(200, add('/running_count', 1)),
  },
  {
    name: 'a documented message is in other words',
    promise,
    operation: instanceList,
    spoil: on(500, put('/error/message', 'Something went wrong.')),
  },
];
