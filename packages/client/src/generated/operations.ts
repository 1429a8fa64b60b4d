// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { DescribedOperation } from '../operation.ts';
import * as dcs from './dcs.ts';
import * as kms from './kms.ts';

/** Every described operation, by service and method: `operations.dcs.listInstances`. */
export const operations: {
  readonly dcs: {
    readonly listInstances: DescribedOperation;
    readonly listNumberOfInstancesInDifferentStatus: DescribedOperation;
  };
  readonly kms: {
    readonly showUserInstances: DescribedOperation;
  };
} = {
  dcs: {
    listInstances: {
      ...dcs.listInstancesOperation,
      id: 'ListInstances',
      service: 'dcs',
      api: 'dcs-v1.0',
      method: 'GET',
      errors: { code: '/error/code', message: '/error/message' },
      security: ['token', 'signature'],
    },
    listNumberOfInstancesInDifferentStatus: {
      ...dcs.listNumberOfInstancesInDifferentStatusOperation,
      id: 'ListNumberOfInstancesInDifferentStatus',
      service: 'dcs',
      api: 'dcs-v2',
      method: 'GET',
      errors: { code: '/error_code', message: '/error_msg' },
      security: ['token', 'signature'],
    },
  },
  kms: {
    showUserInstances: {
      ...kms.showUserInstancesOperation,
      id: 'ShowUserInstances',
      service: 'kms',
      api: 'kms-v1.0',
      method: 'GET',
      errors: { code: '/error/error_code', message: '/error/error_msg' },
      security: ['token', 'signature'],
    },
  },
};
