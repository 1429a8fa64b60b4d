import { having, ignoring, reading, withParameters } from '../asked.ts';
import type { Fault } from '../fault.ts';
import { instanceList, statusCounts } from '../operation-names.ts';
import { add, all, items } from '../spoils.ts';

const isSet = having('includeFailure', 'true');
const isCounted = having('include_failure', 'true');

const flags: readonly Fault[] = [
  {
    name: 'includeFailure is ignored',
    promise: 'case',
    operation: instanceList,
    ask: ignoring('includeFailure'),
  },
  {
    name: 'failed creations are always listed',
    promise: 'flag',
    operation: instanceList,
    ask: (asked) => withParameters(asked, { includeFailure: 'true' }),
  },
  {
    name: 'includeFailure leaves the failed creations alone',
    promise: 'flag',
    operation: instanceList,
    when: isSet,
    spoil: items((list) => list.filter(({ status }) => status === 'CREATEFAILED')),
  },
  {
    name: 'includeFailure leaves out one that runs',
    promise: 'flag',
    operation: instanceList,
    when: isSet,
    spoil: items((list) => list.filter((item, index) => index > 0 || item['status'] !== 'RUNNING')),
  },
  {
    name: 'include_failure counts one failed creation of two',
    promise: 'agreement',
    operation: statusCounts,
    when: isCounted,
    spoil: all(add('/createfailed_count', -1), add('/redis/createfailed_count', -1)),
  },
  {
    name: 'include_failure is ignored',
    promise: 'agreement',
    operation: statusCounts,
    ask: ignoring('include_failure'),
  },
  {
    name: 'failed creations are always counted',
    promise: 'flag',
    operation: statusCounts,
    ask: (asked) => withParameters(asked, { include_failure: 'true' }),
  },
  {
    name: 'failed creations are counted as errors, too',
    promise: 'flag',
    operation: statusCounts,
    when: isCounted,
    spoil: all(add('/error_count', 1), add('/redis/error_count', 1)),
  },
];

const texts: readonly Fault[] = [
  {
    name: 'includeFailure=TRUE is true',
    promise: 'string-boolean',
    operation: instanceList,
    ask: reading('includeFailure', (value) => value.toLowerCase()),
  },
  {
    name: 'include_failure=1 is true',
    promise: 'string-boolean',
    operation: statusCounts,
    ask: reading('include_failure', (value) => (value === '1' ? 'true' : value)),
  },
  {
    name: 'an empty include_failure is true',
    promise: 'string-boolean',
    operation: statusCounts,
    ask: reading('include_failure', (value) => value || 'true'),
  },
  {
    name: 'no includeFailure is true',
    promise: 'string-boolean',
    operation: instanceList,
    ask: (asked) =>
      having('includeFailure')(asked) ? asked : withParameters(asked, { includeFailure: 'true' }),
  },
  {
    name: 'spaces around true do not count',
    promise: 'string-boolean',
    operation: statusCounts,
    ask: reading('include_failure', (value) => value.trim()),
  },
];

/** Flags, and texts that are taken for one. */
export const flagFaults: readonly Fault[] = [...flags, ...texts];
