import type { Asked, Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { header, status } from '../spoils.ts';

const when = ({ method }: Asked) => method === 'HEAD';

/** HEAD that is not like GET. */
export const headFaults: readonly Fault[] = [
  { name: 'HEAD is refused', promise: 'head-like-get', operation: keyCount, when, spoil: status(405) },
  { name: 'HEAD finds nothing', promise: 'head-like-get', operation: instanceList, when, spoil: status(404) },
  {
    name: 'HEAD has another media type',
    promise: 'head-like-get',
    operation: keyCount,
    when,
    spoil: header('content-type', 'text/plain'),
  },
  {
    name: 'HEAD has no media type',
    promise: 'head-like-get',
    operation: statusCounts,
    when,
    spoil: header('content-type', undefined),
  },
  {
    name: 'HEAD has the length of no body',
    promise: 'head-like-get',
    operation: instanceList,
    when,
    spoil: header('content-length', '0'),
  },
  {
    name: 'HEAD has no request id',
    promise: 'request-id',
    operation: statusCounts,
    when,
    spoil: header('x-request-id', undefined),
  },
];
