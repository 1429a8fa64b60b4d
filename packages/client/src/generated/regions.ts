// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { ServiceName } from './services.ts';

/** The id of a known region. */
export type Region =
  | 'ae-ad-1'
  | 'af-north-1'
  | 'af-south-1'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-southeast-3'
  | 'ap-southeast-4'
  | 'ap-southeast-5'
  | 'cn-east-2'
  | 'cn-east-3'
  | 'cn-east-4'
  | 'cn-east-5'
  | 'cn-north-1'
  | 'cn-north-11'
  | 'cn-north-12'
  | 'cn-north-2'
  | 'cn-north-4'
  | 'cn-north-9'
  | 'cn-south-1'
  | 'cn-south-2'
  | 'cn-south-4'
  | 'cn-southwest-2'
  | 'cn-southwest-3'
  | 'eu-de'
  | 'eu-nl'
  | 'eu-west-0'
  | 'eu-west-101'
  | 'la-north-2'
  | 'la-south-2'
  | 'me-east-1'
  | 'my-kualalumpur-1'
  | 'na-mexico-1'
  | 'ru-moscow-1'
  | 'ru-northwest-2'
  | 'sa-brazil-1'
  | 'tr-west-1';

/** Every known region, and the services that are in it. */
export const regions: readonly { readonly id: Region; readonly services: readonly ServiceName[] }[] = [
  { id: 'ae-ad-1', services: ['dcs', 'kms'] },
  { id: 'af-north-1', services: ['kms'] },
  { id: 'af-south-1', services: ['dcs', 'kms'] },
  { id: 'ap-southeast-1', services: ['dcs', 'kms'] },
  { id: 'ap-southeast-2', services: ['dcs', 'kms'] },
  { id: 'ap-southeast-3', services: ['dcs', 'kms'] },
  { id: 'ap-southeast-4', services: ['dcs', 'kms'] },
  { id: 'ap-southeast-5', services: ['dcs', 'kms'] },
  { id: 'cn-east-2', services: ['dcs', 'kms'] },
  { id: 'cn-east-3', services: ['dcs', 'kms'] },
  { id: 'cn-east-4', services: ['dcs', 'kms'] },
  { id: 'cn-east-5', services: ['dcs', 'kms'] },
  { id: 'cn-north-1', services: ['dcs', 'kms'] },
  { id: 'cn-north-11', services: ['kms'] },
  { id: 'cn-north-12', services: ['dcs', 'kms'] },
  { id: 'cn-north-2', services: ['dcs', 'kms'] },
  { id: 'cn-north-4', services: ['dcs', 'kms'] },
  { id: 'cn-north-9', services: ['dcs', 'kms'] },
  { id: 'cn-south-1', services: ['dcs', 'kms'] },
  { id: 'cn-south-2', services: ['dcs', 'kms'] },
  { id: 'cn-south-4', services: ['kms'] },
  { id: 'cn-southwest-2', services: ['dcs', 'kms'] },
  { id: 'cn-southwest-3', services: ['kms'] },
  { id: 'eu-de', services: ['dcs', 'kms'] },
  { id: 'eu-nl', services: ['dcs', 'kms'] },
  { id: 'eu-west-0', services: ['dcs'] },
  { id: 'eu-west-101', services: ['dcs', 'kms'] },
  { id: 'la-north-2', services: ['dcs', 'kms'] },
  { id: 'la-south-2', services: ['dcs', 'kms'] },
  { id: 'me-east-1', services: ['dcs', 'kms'] },
  { id: 'my-kualalumpur-1', services: ['dcs', 'kms'] },
  { id: 'na-mexico-1', services: ['dcs', 'kms'] },
  { id: 'ru-moscow-1', services: ['dcs', 'kms'] },
  { id: 'ru-northwest-2', services: ['dcs'] },
  { id: 'sa-brazil-1', services: ['dcs', 'kms'] },
  { id: 'tr-west-1', services: ['dcs', 'kms'] },
];
