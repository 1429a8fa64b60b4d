import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { isError, on, text } from '../spoils.ts';

const promise = 'json';

/** Bodies that are no JSON. */
export const jsonFaults: readonly Fault[] = [
  {
    name: 'the body is truncated',
    promise,
    operation: instanceList,
    spoil: text((whole) => whole.slice(0, -1)),
  },
  {
    name: 'the body is empty',
    promise,
    operation: keyCount,
    spoil: on(
      200,
      text(() => ''),
    ),
  },
  {
    name: 'an error has no body',
    promise,
    operation: statusCounts,
    spoil: on(
      isError,
      text(() => ''),
    ),
  },
  {
    name: 'there is a comma too many',
    promise,
    operation: statusCounts,
    spoil: text((whole) => whole.replace(/\}$/, ',}')),
  },
  {
    name: 'the body comes twice',
    promise,
    operation: keyCount,
    spoil: text((whole) => whole + whole),
  },
  {
    name: 'a number is NaN',
    promise,
    operation: keyCount,
    spoil: text((whole) => whole.replace(/:\s*\d+/, ':NaN')),
  },
  {
    name: 'brackets are within brackets, so deep that no stack can follow',
    promise,
    operation: keyCount,
    spoil: on(
      200,
      text(() => '['.repeat(20_000) + ']'.repeat(20_000)),
    ),
  },
  {
    name: 'the body is XML',
    promise,
    operation: instanceList,
    spoil: on(
      200,
      text(() => '<instances/>'),
    ),
  },
];
