import { CloudError } from './cloud-error.ts';

/** What the client was given cannot be right. No request has been sent. */
export class ConfigurationError extends CloudError {
  override readonly name = 'ConfigurationError';
}
