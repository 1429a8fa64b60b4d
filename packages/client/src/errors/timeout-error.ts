import { CloudError } from './cloud-error.ts';

/** The answer was not there in whole within the client's `timeout`. */
export class TimeoutError extends CloudError {
  override readonly name = 'TimeoutError';
}
