// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { ServiceServers } from '../internal/endpoints.ts';
import type { ServiceName } from './services.ts';

/** Every region that is known to have at least one of the services. */
export const regions = [
  'ae-ad-1',
  'af-north-1',
  'af-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'cn-east-2',
  'cn-east-3',
  'cn-east-4',
  'cn-east-5',
  'cn-north-1',
  'cn-north-11',
  'cn-north-12',
  'cn-north-2',
  'cn-north-4',
  'cn-north-9',
  'cn-south-1',
  'cn-south-2',
  'cn-south-4',
  'cn-southwest-2',
  'cn-southwest-3',
  'eu-de',
  'eu-nl',
  'eu-west-0',
  'eu-west-101',
  'la-north-2',
  'la-south-2',
  'me-east-1',
  'my-kualalumpur-1',
  'na-mexico-1',
  'ru-moscow-1',
  'ru-northwest-2',
  'sa-brazil-1',
  'tr-west-1',
] as const;

/** A known region. */
export type Region = (typeof regions)[number];

/** Where each service is: `open` everywhere, but for regions of its `own` and those `without` it. */
export const servers: Readonly<Record<ServiceName, ServiceServers>> = {
  dcs: {
    open: 'https://dcs.{region}.myhuaweicloud.com',
    own: {
      'eu-de': 'https://dcs.eu-de.otc.t-systems.com',
      'eu-nl': 'https://dcs.eu-nl.otc.t-systems.com',
      'eu-west-0': 'https://dcs.eu-west-0.prod-cloud-ocb.orange-business.com',
    },
    without: ['af-north-1', 'cn-north-11', 'cn-south-4', 'cn-southwest-3'],
  },
  kms: {
    open: 'https://kms.{region}.myhuaweicloud.com',
    own: {
      'eu-west-101': 'https://kms.eu-west-101.myhuaweicloud.eu',
      'eu-de': 'https://kms.eu-de.otc.t-systems.com',
      'eu-nl': 'https://kms.eu-nl.otc.t-systems.com',
    },
    without: ['eu-west-0', 'ru-northwest-2'],
  },
};
