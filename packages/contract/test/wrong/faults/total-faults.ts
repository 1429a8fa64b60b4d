import { parameter } from '../asked.ts';
import type { Fault } from '../fault.ts';
import { instanceList } from '../operation-names.ts';
import { add, items, on, put } from '../spoils.ts';

const operation = instanceList;

/** Numbers of items that are of nothing, or not always of the same. */
export const totalFaults: readonly Fault[] = [
  { name: 'the number of items is 0', promise: 'total', operation, spoil: put('/instance_num', 0) },
  {
    name: 'the number of items is one too many',
    promise: 'total',
    operation,
    spoil: on(200, add('/instance_num', 1)),
  },
  {
    name: 'the number of items is that of the page, but only on later pages',
    promise: 'total',
    operation,
    when: (asked) => Number(parameter(asked, 'start')) > 1,
    spoil: items((list) => list),
  },
  {
    name: 'the number of items is that of all that are left',
    promise: 'total',
    operation,
    spoil: (answer, asked) =>
      add('/instance_num', 1 - Number(parameter(asked, 'start') ?? '1'))(answer, asked),
  },
];
