// Generated from the specs, do not edit; `npm run generate` writes it anew.

import { type Client, type ClientOptions, makeClient } from '../../client.ts';
import { dcs } from '../dcs.ts';

export type { Answer, Call, CallOptions } from '../../call.ts';
export type { Client, ClientOptions } from '../../client.ts';
export type { PagedCall } from '../../paged-call.ts';
export type { Dcs, DcsListInstancesParameters, DcsListNumberOfInstancesInDifferentStatusParameters } from '../dcs.ts';
export type { Instance, InstanceList, Status, StatusCounters, StatusStatistics, Tag } from '../schemas.ts';

/**
 * Makes a client of {@link Dcs} alone, so that a bundle carries no other service. Nothing is sent until a call.
 *
 * @throws {@link ConfigurationError} when an option is missing or cannot be right.
 *
 * @example
 * ```ts
 * import { token } from '@cloud-inventory/client';
 * import { createClient } from '@cloud-inventory/client/dcs';
 *
 * const client = createClient({
 *   region: 'eu-de',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: token(process.env.OS_TOKEN ?? ''),
 * });
 * const answer = await client.dcs.listInstances({ start: 1, limit: 10 });
 * ```
 */
export function createClient(options: ClientOptions<'dcs'>): Client<'dcs'> {
  return makeClient({ dcs }, options);
}
