import type { Fault } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { instead, on, put } from '../spoils.ts';

/** Errors in the envelope of somebody else. */
export const envelopeFaults: readonly Fault[] = [
  {
    name: 'a refusal of DCS has a code of KMS',
    promise: 'envelope',
    operation: instanceList,
    spoil: on(400, put('/error/code', 'KMS.0308')),
  },
  {
    name: 'a refusal of KMS has a code of DCS',
    promise: 'envelope',
    operation: keyCount,
    spoil: on(400, put('/error/error_code', 'DCS.4062')),
  },
  {
    name: 'the gateway names another request than the header',
    promise: 'envelope',
    operation: keyCount,
    spoil: on(401, put('/request_id', '0'.repeat(32))),
  },
  {
    name: 'a refusal of DCS v1.0 has the envelope of v2',
    promise: 'body',
    operation: instanceList,
    spoil: on(
      400,
      instead(400, { error_code: 'DCS.4062', error_msg: 'Invalid start or limit or project_id.' }),
    ),
  },
  {
    name: 'a refusal of DCS v2 has the envelope of v1.0',
    promise: 'body',
    operation: statusCounts,
    spoil: on(400, instead(400, { error: { code: 'DCS.4062', message: 'Invalid project_id.' } })),
  },
  {
    name: 'a refusal of KMS has the envelope of DCS',
    promise: 'body',
    operation: keyCount,
    spoil: on(400, instead(400, { error: { code: 'KMS.0308', message: 'Invalid project_id.' } })),
  },
  {
    name: 'the gateway names no request',
    promise: 'body',
    operation: instanceList,
    spoil: on(401, put('/request_id', undefined)),
  },
  {
    name: 'the code of the gateway has five digits',
    promise: 'body',
    operation: statusCounts,
    spoil: on(401, put('/error_code', 'APIGW.00301')),
  },
  {
    name: 'a refusal has no code',
    promise: 'body',
    operation: instanceList,
    spoil: on(400, put('/error/code', undefined)),
  },
];
