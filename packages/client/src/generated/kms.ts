// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { Call, CallOptions } from '../call.ts';
import type { NoParameters, Operation } from '../operation.ts';
import type { Service } from '../service.ts';
import type { UserInstances } from './schemas.ts';

/** Count the customer master keys of a project. */
export interface Kms {
  /**
   * Count the customer master keys.
   *
   * How many customer master keys the user has created in this project. The default master keys, which services
   * create by themselves, are not counted.
   *
   * An IAM user needs the permission `kms::getInstance` (also known as `kms:cmk:getInstance`).
   *
   * `GET /v1.0/{project_id}/kms/user-instances`
   *
   * @param parameters - This call takes none.
   * @param options - `signal`, `timeout`, `attemptTimeout`, `retry`, `headers`, `projectId`: see {@link CallOptions}.
   * @returns The number of customer master keys.
   * @throws {@link ApiError} when the cloud refuses, {@link TimeoutError}, {@link ConnectionError} or
   * {@link ResponseError} when it does not answer as it should, {@link ConfigurationError} before any request.
   *
   * @example
   * ```ts
   * const answer = await client.kms.showUserInstances();
   * ```
   *
   * @see The source documents, as the specs name them: kms-user-instances.zh, kms-user-instances.en, kms-user-instances.en-2026
   */
  showUserInstances(parameters?: NoParameters, options?: CallOptions): Call<UserInstances>;
}

export const showUserInstancesOperation: Operation = {
  name: 'kms.showUserInstances',
  path: '/v1.0/{project_id}/kms/user-instances',
  parameters: [
    {
      name: 'projectId',
      wire: 'project_id',
      in: 'path',
      meaning: 'string',
      required: true,
      configured: true,
    },
  ],
  tokenRefusals: ['KMS.0302', 'KMS.0303'],
  answer: { instance_num: 'number' },
};

export const kms: Service<Kms> = {
  name: 'kms',
  servers: {
    open: 'https://kms.{region}.myhuaweicloud.com',
    own: {
      'eu-west-101': 'https://kms.eu-west-101.myhuaweicloud.eu',
      'eu-de': 'https://kms.{region}.otc.t-systems.com',
      'eu-nl': 'https://kms.{region}.otc.t-systems.com',
    },
    without: ['eu-west-0', 'ru-northwest-2'],
  },
  methods: (call) => ({
    showUserInstances: (parameters, options) => call(showUserInstancesOperation, parameters, options),
  }),
};
