import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { all, header, isError, on, text } from '../spoils.ts';

const promise = 'media-type';

/** Bodies that are said to be something else, and some that are. */
export const mediaTypeFaults: readonly Fault[] = [
  {
    name: 'JSON is said to be plain text',
    promise,
    operation: keyCount,
    spoil: on(200, header('content-type', 'text/plain; charset=utf-8')),
  },
  {
    name: 'JSON is said to be HTML',
    promise,
    operation: instanceList,
    spoil: on(200, header('content-type', 'text/html')),
  },
  {
    name: 'there is no media type',
    promise,
    operation: statusCounts,
    spoil: header('content-type', undefined),
  },
  {
    name: 'errors have a media type of their own',
    promise,
    operation: instanceList,
    spoil: on(isError, header('content-type', 'application/problem+json')),
  },
  {
    name: '503 is a page of HTML',
    promise,
    operation: keyCount,
    spoil: on(
      503,
      all(
        header('content-type', 'text/html'),
        text(() => '<html><h1>503 Service Unavailable</h1></html>'),
      ),
    ),
  },
];
