// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { components as DcsV1_0 } from './dcs-v1.0.ts';
import type { components as DcsV2 } from './dcs-v2.ts';
import type { components as KmsV1_0 } from './kms-v1.0.ts';

/**
 * A cache instance.
 *
 * One cache instance. Later editions send up to 58 fields; those that are not described here are kept as they come.
 */
export type Instance = DcsV1_0['schemas']['Instance'];

/** A page of cache instances. */
export type InstanceList = DcsV1_0['schemas']['InstanceList'];

/**
 * Status of an instance.
 *
 * What the instance is doing. New statuses may appear at any time.
 */
export type Status = DcsV1_0['schemas']['Status'];

/**
 * Instances by status.
 *
 * One counter per status. An absent counter means zero.
 */
export type StatusCounters = DcsV2['schemas']['StatusCounters'];

/** Instances by status, in all and per engine. */
export type StatusStatistics = DcsV2['schemas']['StatusStatistics'];

/** A tag of an instance. */
export type Tag = DcsV1_0['schemas']['Tag'];

/** Number of customer master keys. */
export type UserInstances = KmsV1_0['schemas']['UserInstances'];
