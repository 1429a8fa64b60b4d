import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judged, operationOf, operations, token } from '../test/setup.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const id = '0dea2644dc80d5d22ff1c01e3ebea6fc';

describe("the documents' own sample requests are answered", () => {
  test.each([
    ['ShowUserInstances', `/v1.0/${id}/kms/user-instances`],
    ['ListNumberOfInstancesInDifferentStatus', `/v2/${id}/instances/status?include_failure=true`],
    [
      'ListInstances',
      '/v1.0/bd6b78e2ff9e4e47bc260803ddcc7a21/instances?start=1&limit=10&name=&status=&id=&includeFailure=true&isExactMatchName=false',
    ],
  ])('%s', async (operationId, path) => {
    const operation = operationOf(operationId);
    const { findings } = await judged(operation, mock.url + path, { headers: token }, { status: 200 });
    expect(findings).toEqual([]);
  });
});

describe('a wrong request gets the documented error of whoever refuses it', () => {
  test.each(operations)('$operationId without a token: the gateway', async (operation) => {
    const { findings, body } = await judged(operation, mock.url + operation.samplePath, {}, { status: 401 });
    expect(findings).toEqual([]);
    expect(body).toMatchObject({ error_code: 'APIGW.0301' });
  });

  test.each(operations)('$operationId for a malformed project: the service', async (operation) => {
    const path = operation.path.replace('{project_id}', 'malformed');
    const { findings, body } = await judged(operation, mock.url + path, { headers: token }, { status: 400 });
    expect(findings).toEqual([]);
    expect(JSON.stringify(body)).toMatch(/project_id/);
    expect(JSON.stringify(body)).not.toMatch(/APIGW/);
  });

  test.each(['limit=0', 'limit=-1', 'start=abc', 'limit=abc'])(
    'ListInstances with %s: DCS v1.0',
    async (query) => {
      const operation = operationOf('ListInstances');
      const url = `${mock.url + operation.samplePath}?${query}`;
      const { findings, body } = await judged(operation, url, { headers: token }, { status: 400 });
      expect(findings).toEqual([]);
      expect(body).toMatchObject({
        error: {
          code: expect.stringMatching(/^\d+$/),
          message: expect.stringContaining(query.split('=')[0] ?? ''),
        },
      });
    },
  );

  // The mock is ours: to a server that we did not start nothing but GET and HEAD would be sent.
  const others = operations.flatMap((operation) =>
    ['DELETE', 'POST', 'PUT'].map((method) => ({ method, operation })),
  );
  test.each(others)('$method $operation.path: the service, with Allow', async ({ method, operation }) => {
    const url = mock.url + operation.samplePath;
    const { findings, headers } = await judged(operation, url, { method, headers: token }, { status: 405 });
    expect(findings).toEqual([]);
    expect(headers.get('allow')).toBe('GET, HEAD');
  });

  test.each(['/', '/v1.0', `/v3/${id}/instances`])('the unknown path %s: the gateway', async (path) => {
    for (const operation of operations) {
      const { findings, body } = await judged(
        operation,
        mock.url + path,
        { headers: token },
        { status: 404 },
      );
      expect(findings).toEqual([]);
      expect(body).toMatchObject({ error_code: 'APIGW.0101' });
    }
  });
});
