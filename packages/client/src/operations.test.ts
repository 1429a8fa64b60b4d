import { expect, test } from 'vitest';
import { operations } from './operations.ts';

test('the manifest says of each operation what the client sends by', () => {
  expect(operations.dcs.listInstances).toMatchObject({
    id: 'ListInstances',
    service: 'dcs',
    method: 'GET',
    path: '/v1.0/{project_id}/instances',
    errors: { code: '/error/code', message: '/error/message' },
    paging: { start: 'start', limit: 'limit', items: '/instances', total: '/instance_num' },
    security: ['token', 'signature'],
  });
  expect(operations.dcs.listNumberOfInstancesInDifferentStatus.parameters).toContainEqual({
    name: 'includeFailure',
    wire: 'include_failure',
    in: 'query',
    meaning: 'boolean',
  });
});
