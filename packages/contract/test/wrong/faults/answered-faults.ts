import { having } from '../asked.ts';
import type { Asked, Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { ending, header } from '../spoils.ts';

const promise = 'answered';

// One request of all, since the suite waits for an answer as long as it may take.
const once = ({ headers }: Asked) => headers['prefer']?.startsWith('code=504') === true;

/** Answers that do not come, or not to their end. */
export const answeredFaults: readonly Fault[] = [
  { name: 'an answer takes too long', promise, operation: instanceList, when: once, spoil: ending('silent') },
  {
    name: 'an answer stops in the middle for too long',
    promise,
    operation: statusCounts,
    when: once,
    spoil: ending('stalled'),
  },
  { name: 'the connection is reset', promise, operation: instanceList, when: once, spoil: ending('reset') },
  {
    name: 'every connection is reset for one filter',
    promise,
    operation: instanceList,
    when: having('status'),
    spoil: ending('reset'),
  },
  {
    name: 'an answer is shorter than its Content-Length',
    promise,
    operation: instanceList,
    when: having('start'),
    spoil: ending('short'),
  },
  {
    name: 'the last chunk of an answer is missing',
    promise,
    operation: statusCounts,
    when: having('include_failure'),
    spoil: ending('unended'),
  },
  { name: 'an answer is no HTTP', promise, operation: keyCount, when: once, spoil: ending('garbled') },
  {
    name: 'an answer is not compressed as it says',
    promise,
    operation: keyCount,
    when: ({ headers }) => headers['prefer'] !== undefined,
    spoil: header('content-encoding', 'gzip'),
  },
];
