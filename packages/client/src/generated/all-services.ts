// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { Service } from '../service.ts';
import { dcs, type Dcs } from './dcs.ts';
import { kms, type Kms } from './kms.ts';

export const services: {
  readonly dcs: Service<Dcs>;
  readonly kms: Service<Kms>;
} = { dcs, kms };
