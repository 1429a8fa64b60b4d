import { valueAt } from '../../../src/description/json.ts';
import { having } from '../asked.ts';
import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { all, header, instead, on, onEmptyList, status, text } from '../spoils.ts';

/** Another status than the right one. */
export const statusFaults: readonly Fault[] = [
  {
    name: 'a success is 203',
    promise: 'status-documented',
    operation: keyCount,
    spoil: on(200, status(203)),
  },
  {
    name: 'a refusal is 422',
    promise: 'status-documented',
    operation: instanceList,
    spoil: on(400, status(422)),
  },
  {
    name: 'an empty list is 204 without a body',
    promise: 'status-documented',
    operation: instanceList,
    spoil: onEmptyList(
      all(
        status(204),
        text(() => ''),
      ),
    ),
  },
  {
    name: 'a page is a redirect to another host',
    promise: 'status-documented',
    operation: instanceList,
    when: having('start'),
    spoil: on(200, all(status(302), header('location', 'http://localhost:9/'))),
  },
  {
    name: 'a page of 7 is a failure of the server',
    promise: 'status-expected',
    operation: instanceList,
    when: having('limit', '7'),
    spoil: instead(500, { error: { code: 'DCS.5000', message: 'Internal error.' } }),
  },
  {
    name: 'a refusal is a failure of the server',
    promise: 'invalid-refused',
    operation: instanceList,
    spoil: on(400, status(500)),
  },
  {
    name: 'a documented 503 is 500',
    promise: 'example',
    operation: keyCount,
    spoil: on(503, status(500)),
  },
  {
    name: 'an error comes with 200',
    promise: 'body',
    operation: statusCounts,
    when: ({ headers }) => valueAt(headers, '/prefer') !== undefined,
    spoil: on((each) => each >= 500, status(200)),
  },
  {
    name: 'a refusal comes with 200',
    promise: 'invalid-refused',
    operation: instanceList,
    spoil: on(400, status(200)),
  },
];
