import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { header, isError, on } from '../spoils.ts';

/** Headers that are missing or wrong. */
export const headerFaults: readonly Fault[] = [
  {
    name: 'a success names no request',
    promise: 'request-id',
    operation: keyCount,
    spoil: on(200, header('x-request-id', undefined)),
  },
  {
    name: 'an error names no request',
    promise: 'request-id',
    operation: instanceList,
    spoil: on(isError, header('x-request-id', undefined)),
  },
  {
    name: 'the id of a request is empty',
    promise: 'request-id',
    operation: statusCounts,
    spoil: header('x-request-id', ''),
  },
  {
    name: 'all requests have the same id',
    promise: 'request-id',
    operation: keyCount,
    spoil: on(200, header('x-request-id', '6b3d2f1c9e8a47d0b5c4a39281706f5e')),
  },
  {
    name: 'Retry-After is missing',
    promise: 'header',
    operation: keyCount,
    spoil: on(429, header('retry-after', undefined)),
  },
  {
    name: 'Retry-After is no number',
    promise: 'header',
    operation: instanceList,
    spoil: on(429, header('retry-after', 'soon')),
  },
  {
    name: 'Retry-After is a date',
    promise: 'header',
    operation: statusCounts,
    spoil: on(429, header('retry-after', 'Wed, 21 Oct 2026 07:28:00 GMT')),
  },
  {
    name: 'Retry-After is in the past',
    promise: 'header',
    operation: keyCount,
    spoil: on(429, header('retry-after', '-1')),
  },
];
