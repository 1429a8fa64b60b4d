import { CloudError } from './cloud-error.ts';

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  readonly operation: string;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly response: Response;
}

/**
 * The cloud refused or failed: a status of 400 or above. The message is the cloud's own, cut after 300 characters.
 * Branch on `code` or `status`, not on it.
 *
 * @example
 * ```ts
 * try {
 *   await client.dcs.listInstances();
 * } catch (error) {
 *   if (error instanceof ApiError && error.status === 429) console.error(`busy for ${error.retryAfter} s`);
 *   else throw error;
 * }
 * ```
 */
export class ApiError extends CloudError {
  override readonly name = 'ApiError';
  /** The call: `dcs.listInstances`. */
  readonly operation: string;
  /** The HTTP status. */
  readonly status: number;
  /** The service's or the gateway's code, such as `KMS.0302` or `APIGW.0301`, where the body has one. */
  readonly code: string | undefined;
  /** The id to quote to the cloud's support, from the body or `x-request-id`, where there is one. */
  readonly requestId: string | undefined;
  /** How many seconds the cloud asks to wait, where it does (`Retry-After`). */
  readonly retryAfter: number | undefined;
  /** The response; its body has been read. */
  readonly response: Response;

  constructor(message: string, { operation, code, requestId, retryAfter, response }: ApiErrorDetails) {
    super(message);
    this.operation = operation;
    this.status = response.status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
    this.response = response;
  }
}
