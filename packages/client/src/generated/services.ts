// Generated from the specs, do not edit; `npm run generate` writes it anew.

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
