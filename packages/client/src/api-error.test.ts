import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { answer, rejection, startCloud } from '../test/cloud.ts';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  CloudError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './index.ts';

const shapes = [
  {
    from: 'KMS',
    body: { error: { error_code: 'KMS.0302', error_msg: 'Invalid token.' } },
    expected: { code: 'KMS.0302', message: 'Invalid token.' },
  },
  {
    from: 'DCS v2',
    body: { error_code: 'DCS.4062', error_msg: 'Invalid parameter.', error_ext_msg: null },
    expected: { code: 'DCS.4062', message: 'Invalid parameter.' },
  },
  {
    from: 'DCS v1.0',
    body: { error: { code: '111400060', message: 'Invalid id.', ext_message: null } },
    expected: { code: '111400060', message: 'Invalid id.' },
  },
  {
    from: 'the gateway',
    body: {
      error_code: 'APIGW.0301',
      error_msg: 'Incorrect IAM authentication information',
      request_id: 'ab12',
    },
    expected: { code: 'APIGW.0301', message: 'Incorrect IAM authentication information', requestId: 'ab12' },
  },
  {
    from: 'KMS without a code',
    body: { error: { message: 'Authentication is required.', title: 'Unauthorized' } },
    expected: { code: undefined, message: 'Authentication is required.', requestId: undefined },
  },
  {
    from: 'KMS with a title alone',
    body: { error: { title: 'Unauthorized' } },
    expected: { code: undefined, message: 'Unauthorized' },
  },
];

// Whoever stands before a service may answer for it.
const calls = [
  'kms.showUserInstances',
  'dcs.listInstances',
  'dcs.listNumberOfInstancesInDifferentStatus',
] as const;
const cases = shapes.flatMap((shape) => calls.map((call) => ({ ...shape, call })));

test.each(cases)('$call reads the error of $from', async ({ call, body, expected }) => {
  await using cloud = await startCloud(answer(403, body));
  const { kms, dcs } = cloud.client();
  const send = {
    'kms.showUserInstances': kms.showUserInstances,
    'dcs.listInstances': dcs.listInstances,
    'dcs.listNumberOfInstancesInDifferentStatus': dcs.listNumberOfInstancesInDifferentStatus,
  }[call];

  const error = await rejection(send());

  expect(error).toBeInstanceOf(PermissionDeniedError);
  expect(error).toMatchObject({ status: 403, operation: call, ...expected });
});

test.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [405, ApiError],
  [429, RateLimitError],
  [494, ApiError],
  [500, ServerError],
  [503, ServerError],
  [599, ServerError],
])('status %i has its class', async (status, type) => {
  await using cloud = await startCloud(answer(status, ''));

  const error = await rejection(cloud.client().kms.showUserInstances());

  // No class but its own, so that a program can branch on either.
  expect(Object.getPrototypeOf(error)).toBe(type.prototype);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(CloudError);
  expect(error).toMatchObject({ name: type.name, status });
});

test.each([
  ['an empty body', '', 'application/json'],
  ['the HTML of a proxy', '<html><body>Bad gateway</body></html>', 'text/html'],
  ['truncated JSON', '{"error":{"error_code":"KMS.01', 'application/json'],
  ['null', 'null', 'application/json'],
  ['a list', '[1]', 'application/json'],
  ['an error that is a text', '{"error":"no"}', 'application/json'],
  ['empty texts', '{"error_code":"","error_msg":" "}', 'application/json'],
])('%s is an ApiError that says the status', async (_what, body, type) => {
  await using cloud = await startCloud(answer(502, body, { 'content-type': type, 'x-request-id': 'r-7' }));

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 502, code: undefined, requestId: 'r-7', body });
  expect(error).toHaveProperty('message', expect.stringMatching(/^kms\.showUserInstances: status 502 \(/));
});

test('an error with neither body nor length is read as well', async () => {
  await using cloud = await startCloud((_request, response) => response.writeHead(503).end());
  expect(await rejection(cloud.client().kms.showUserInstances())).toMatchObject({
    name: 'ServerError',
    status: 503,
    body: '',
  });
});

test('Retry-After and the response come with the error', async () => {
  const body = { error_code: 'APIGW.0308', error_msg: 'throttled', request_id: 'from-body' };
  await using cloud = await startCloud(
    answer(429, body, { 'retry-after': '7', 'x-request-id': 'from-header' }),
  );

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toMatchObject({ status: 429, retryAfter: 7, requestId: 'from-body' });
  expect((error as ApiError).response.headers.get('retry-after')).toBe('7');
});

test('an error as JSON has its own fields, and neither the response nor a secret', async () => {
  const body = { error: { error_code: 'KMS.0306', error_msg: 'No permission.' } };
  await using cloud = await startCloud(answer(403, body, { 'x-request-id': 'r-7' }));

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'PermissionDeniedError',
    message: 'No permission.',
    operation: 'kms.showUserInstances',
    status: 403,
    code: 'KMS.0306',
    requestId: 'r-7',
    body: JSON.stringify(body),
  });
  expect(inspect(error)).not.toContain('Response {');
});
