import type { Fault } from '../fault.ts';
import { keyCount, statusCounts } from '../operation-names.ts';
import { body, drop, instead, on, put } from '../spoils.ts';

const promise = 'body';

const ofKeys: readonly Fault[] = [
  { name: 'a number is text', promise, operation: keyCount, spoil: put('/instance_num', '15') },
  { name: 'a number has a fraction', promise, operation: keyCount, spoil: put('/instance_num', 15.5) },
  { name: 'a number is negative', promise, operation: keyCount, spoil: put('/instance_num', -1) },
  { name: 'a number is null', promise, operation: keyCount, spoil: put('/instance_num', null) },
  { name: 'the number is missing', promise, operation: keyCount, spoil: drop('/instance_num') },
  {
    name: 'a field is too many',
    promise,
    operation: keyCount,
    spoil: on(200, put('/instance_number', 15)),
  },
  {
    name: 'a success has the body of an error',
    promise,
    operation: keyCount,
    spoil: on(200, instead(200, { error: { error_code: 'KMS.0302', error_msg: 'Invalid token.' } })),
  },
  {
    name: 'the body is in another one',
    promise,
    operation: keyCount,
    spoil: on(
      200,
      body((data) => ({ data })),
    ),
  },
];

const ofCounts: readonly Fault[] = [
  {
    name: 'a counter is text',
    promise,
    operation: statusCounts,
    spoil: put('/redis/running_count', '8'),
  },
  {
    name: 'a counter is null',
    promise,
    operation: statusCounts,
    spoil: put('/memcached/error_count', null),
  },
  {
    name: 'an engine is counted that nobody described',
    promise,
    operation: statusCounts,
    spoil: on(200, put('/valkey', { running_count: 0 })),
  },
  {
    name: 'the counters of an engine are a list',
    promise,
    operation: statusCounts,
    spoil: on(200, put('/redis', [])),
  },
  {
    name: 'the code of an error is too long',
    promise,
    operation: statusCounts,
    spoil: on((each) => each === 400 || each === 500, put('/error_code', 'DCS.406200')),
  },
  {
    name: 'the message of an error is too long',
    promise,
    operation: statusCounts,
    spoil: on(400, put('/error_msg', `include_failure project_id ${'x'.repeat(1024)}`)),
  },
];

/** Bodies that are not what the schema says. */
export const bodyFaults: readonly Fault[] = [...ofKeys, ...ofCounts];
