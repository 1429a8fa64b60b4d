// Generated from the specs, do not edit; `npm run generate` writes it anew.

import { type Client, type ClientOptions, makeClient } from '../../client.ts';
import { kms } from '../kms.ts';

export type { Answer, Call, CallOptions } from '../../call.ts';
export type { Client, ClientOptions } from '../../client.ts';
export type { Kms } from '../kms.ts';
export type { UserInstances } from '../schemas.ts';

/**
 * Makes a client of {@link Kms} alone, so that a bundle carries no other service. Nothing is sent until a call.
 *
 * @throws {@link ConfigurationError} when an option is missing or cannot be right.
 *
 * @example
 * ```ts
 * import { token } from '@cloud-inventory/client';
 * import { createClient } from '@cloud-inventory/client/kms';
 *
 * const client = createClient({
 *   region: 'eu-de',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: token(process.env.OS_TOKEN ?? ''),
 * });
 * const answer = await client.kms.showUserInstances();
 * ```
 */
export function createClient(options: ClientOptions<'kms'>): Client<'kms'> {
  return makeClient({ kms }, options);
}
