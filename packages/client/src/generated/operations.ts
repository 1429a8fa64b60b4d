// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { Operation } from '../operation.ts';

/** Every described operation, by service and method: `operations.dcs.listInstances`. */
export const operations: {
  readonly dcs: {
    readonly listInstances: Operation;
    readonly listNumberOfInstancesInDifferentStatus: Operation;
  };
  readonly kms: {
    readonly showUserInstances: Operation;
  };
} = {
  dcs: {
    listInstances: {
      id: 'ListInstances',
      api: 'dcs-v1.0',
      service: 'dcs',
      method: 'GET',
      path: '/v1.0/{project_id}/instances',
      parameters: [
        {
          name: 'projectId',
          wire: 'project_id',
          in: 'path',
          meaning: 'string',
          required: true,
          configured: true,
        },
        { name: 'start', wire: 'start', in: 'query', meaning: 'integer' },
        { name: 'limit', wire: 'limit', in: 'query', meaning: 'integer' },
        { name: 'name', wire: 'name', in: 'query', meaning: 'string' },
        { name: 'id', wire: 'id', in: 'query', meaning: 'string' },
        { name: 'status', wire: 'status', in: 'query', meaning: 'string' },
        { name: 'includeFailure', wire: 'includeFailure', in: 'query', meaning: 'boolean' },
        { name: 'isExactMatchName', wire: 'isExactMatchName', in: 'query', meaning: 'boolean' },
      ],
      errors: { code: '/error/code', message: '/error/message' },
      paging: { start: 'start', limit: 'limit', items: '/instances', total: '/instance_num', maximum: 1000 },
      security: ['token', 'signature'],
    },
    listNumberOfInstancesInDifferentStatus: {
      id: 'ListNumberOfInstancesInDifferentStatus',
      api: 'dcs-v2',
      service: 'dcs',
      method: 'GET',
      path: '/v2/{project_id}/instances/status',
      parameters: [
        {
          name: 'projectId',
          wire: 'project_id',
          in: 'path',
          meaning: 'string',
          required: true,
          configured: true,
        },
        { name: 'includeFailure', wire: 'include_failure', in: 'query', meaning: 'boolean' },
      ],
      errors: { code: '/error_code', message: '/error_msg' },
      security: ['token', 'signature'],
    },
  },
  kms: {
    showUserInstances: {
      id: 'ShowUserInstances',
      api: 'kms-v1.0',
      service: 'kms',
      method: 'GET',
      path: '/v1.0/{project_id}/kms/user-instances',
      parameters: [
        {
          name: 'projectId',
          wire: 'project_id',
          in: 'path',
          meaning: 'string',
          required: true,
          configured: true,
        },
      ],
      errors: { code: '/error/error_code', message: '/error/error_msg' },
      security: ['token', 'signature'],
    },
  },
};
