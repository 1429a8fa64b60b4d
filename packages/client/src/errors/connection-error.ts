import { CloudError } from './cloud-error.ts';

/** No answer came: the host is unknown, refuses, or hung up. `cause` is what `fetch` threw. */
export class ConnectionError extends CloudError {
  override readonly name = 'ConnectionError';
}
