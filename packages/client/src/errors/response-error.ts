import { CloudError } from './cloud-error.ts';

/**
 * An answer that is not what it should be: a success that is no JSON, not the described one or an error in disguise; a
 * redirect, which is never followed; a page that repeats another. It is not tried again.
 */
export class ResponseError extends CloudError {
  override readonly name = 'ResponseError';
  /** The call: `dcs.listInstances`. */
  declare readonly operation: string;
  /** The HTTP status; 0 for a redirect that a browser hides. */
  declare readonly status: number;
  /** The id to quote to the cloud's support, where there is one. */
  declare readonly requestId: string | undefined;
  declare readonly body: string;
  declare readonly response: Response;
}
