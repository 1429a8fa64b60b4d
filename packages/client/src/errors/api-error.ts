import { CloudError } from './cloud-error.ts';

/**
 * The cloud refused or failed: a status of 400 or above. The message is the cloud's own, cut after 300 characters.
 * Branch on `code` or `status`, or on the class: {@link BadRequestError}, {@link AuthenticationError},
 * {@link PermissionDeniedError}, {@link NotFoundError}, {@link RateLimitError}, {@link ServerError}.
 *
 * @example
 * ```ts
 * try {
 *   await client.dcs.listInstances();
 * } catch (error) {
 *   if (error instanceof ApiError) console.error(error.status, error.code, error.message, error.requestId);
 *   else throw error;
 * }
 * ```
 */
export class ApiError extends CloudError {
  override readonly name: string = 'ApiError';
  /** The call: `dcs.listInstances`. */
  declare readonly operation: string;
  /** The HTTP status. */
  declare readonly status: number;
  /** The service's or the gateway's code, such as `KMS.0302` or `APIGW.0301`, where the body has one. */
  declare readonly code: string | undefined;
  /** The id to quote to the cloud's support, from the body or `x-request-id`, where there is one. */
  declare readonly requestId: string | undefined;
  /** How many seconds the cloud asks to wait, where it does (`Retry-After`). */
  declare readonly retryAfter: number | undefined;
  declare readonly response: Response;
  declare readonly body: string;
}
