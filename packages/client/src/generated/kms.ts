// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { Call, CallOptions } from '../call.ts';
import type { NoParameters } from '../operation.ts';
import { operations } from './operations.ts';
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
   * @param options - `signal` ends the call.
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
  showUserInstances(parameters?: NoParameters, options?: CallOptions): Promise<UserInstances>;
}

export function kms(call: Call): Kms {
  return {
    showUserInstances: (parameters, options) => call(operations.kms.showUserInstances, parameters, options),
  };
}
