import { CloudError } from './cloud-error.ts';

/** The whole answer was not there in time: within `attemptTimeout` for a request, or within `timeout` for the call. */
export class TimeoutError extends CloudError {
  override readonly name = 'TimeoutError';
}
