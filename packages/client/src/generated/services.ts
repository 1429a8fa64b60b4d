// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { RawClient } from '../internal/http.ts';
import type { paths as DcsV1_0 } from './dcs-v1.0.ts';
import type { paths as DcsV2 } from './dcs-v2.ts';
import type { paths as KmsV1_0 } from './kms-v1.0.ts';
import type { Dcs } from './dcs.ts';
import type { Kms } from './kms.ts';

export type { Dcs, DcsListInstancesParameters, DcsListNumberOfInstancesInDifferentStatusParameters } from './dcs.ts';
export type { Kms } from './kms.ts';
export type * from './schemas.ts';

/** The name of a service. */
export type ServiceName = 'dcs' | 'kms';

/** Every service of the client. */
export interface Services {
  readonly dcs: Dcs;
  readonly kms: Kms;
}

/** Every service by the paths of its descriptions. */
export interface RawServices {
  readonly dcs: RawClient<DcsV1_0 & DcsV2>;
  readonly kms: RawClient<KmsV1_0>;
}
