import { ApiError, type ClientOptions, createClient, token } from '@cloud-inventory/client';
import { type Mock, startMock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../test/setup.ts';
import { type DocumentedExample, examplesOf } from './checks/examples.ts';
import { isObject } from './description/json.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const examples = operations.flatMap(examplesOf);

/** Calls an operation through the client, asking the mock for a certain answer. */
async function call(
  { bundle, operationId }: DocumentedExample['operation'],
  prefer: string,
): Promise<unknown> {
  const options: ClientOptions = {
    endpoints: mock.url,
    projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
    credentials: token('a-token'),
    retry: 0, // The very first answer is judged.
    fetch: (request) => {
      const headers = new Headers(request.headers);
      headers.set('prefer', prefer);
      return fetch(new Request(request, { headers }));
    },
  };
  const service: unknown = Reflect.get(createClient(options), bundle.service);
  // The client promises: its services are named as in the descriptions, and its methods as their operationIds.
  const methods = service as Record<string, () => Promise<unknown>>;
  const name = operationId.charAt(0).toLowerCase() + operationId.slice(1);
  const method = methods[name];
  if (!method) throw new Error(`The client has no ${bundle.service}.${name}.`);
  return method();
}

/** Code and message of an error's body, whichever of the known envelopes it has. */
function said(body: unknown): { code: unknown; message: unknown } {
  const inner = isObject(body) && isObject(body['error']) ? body['error'] : isObject(body) ? body : {};
  return { code: inner['error_code'] ?? inner['code'], message: inner['error_msg'] ?? inner['message'] };
}

const successes = examples.filter(({ status }) => status < 300);
const errors = examples.filter(({ status }) => status >= 400);

test('every documented answer is either a success or an error', () => {
  expect(successes.length).toBeGreaterThan(0);
  expect(errors.length).toBeGreaterThan(0);
  expect(successes.length + errors.length).toBe(examples.length);
});

describe('the client returns a success as it came', () => {
  test.each(successes)(
    '$operation.operationId $status $example',
    async ({ operation, status, example, body }) => {
      expect(await call(operation, `code=${status}, example=${example}`)).toEqual(body);
    },
  );
});

describe('the client throws an error with all that the answer says', () => {
  test.each(errors)(
    '$operation.operationId $status $example',
    async ({ operation, status, example, body }) => {
      const error = await call(operation, `code=${status}, example=${example}`).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ApiError);
      if (!(error instanceof ApiError)) return;
      const { code, message } = said(body);
      expect(error.status).toBe(status);
      expect(error.code).toBe(code);
      expect(error.message).toContain(message);
      expect(error.requestId).toBe(error.response.headers.get('x-request-id'));
      expect(error.requestId).toMatch(/^[0-9a-f]{32}$/);
      expect(error.retryAfter).toBe(status === 429 ? 1 : undefined);
    },
  );
});
