import { type Client, type ClientOptions, makeClient } from './client.ts';
import { services } from './generated/all-services.ts';

/**
 * Makes a client of every service. Nothing is sent until a call. `@cloud-inventory/client/kms` and the like make a
 * smaller one of a single service.
 *
 * @throws {@link ConfigurationError} when an option is missing or cannot be right.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   region: 'eu-de',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: token(process.env.OS_TOKEN ?? ''),
 * });
 * const { instance_num } = await client.kms.showUserInstances();
 * ```
 */
export function createClient(options: ClientOptions): Client {
  return makeClient(services, options);
}
