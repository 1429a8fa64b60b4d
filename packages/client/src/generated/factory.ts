// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { Call } from '../call.ts';
import { dcs } from './dcs.ts';
import { kms } from './kms.ts';
import type { Services } from './services.ts';

export function createServices(call: Call): Services {
  return { dcs: dcs(call), kms: kms(call) };
}
