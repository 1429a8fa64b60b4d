import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { answer, rejection, secret, startCloud } from '../test/cloud.ts';
import { ApiError, CloudError } from './index.ts';

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
    expected: { code: undefined, message: 'Authentication is required.' },
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

  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(CloudError);
  expect(error).toMatchObject({ name: 'ApiError', status: 403, operation: call, ...expected });
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

  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 502, code: undefined, requestId: 'r-7' });
  expect(error).toHaveProperty('message', expect.stringContaining('502'));
});

test('an error with neither body nor length is read as well', async () => {
  await using cloud = await startCloud((_request, response) => response.writeHead(503).end());
  expect(await rejection(cloud.client().kms.showUserInstances())).toMatchObject({
    name: 'ApiError',
    status: 503,
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

test('no error repeats the token, even when the cloud does', async () => {
  const echo = `bad token ${secret} or ${encodeURIComponent(secret)}`;
  const body = { error_code: secret, error_msg: echo, request_id: secret };
  await using cloud = await startCloud(answer(401, body));

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toHaveProperty('message', 'bad token [secret] or [secret]');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
  expect(JSON.stringify(error)).not.toContain(secret);
  expect(String(error)).not.toContain(secret);
});

test('not even by way of its content type', async () => {
  await using cloud = await startCloud(answer(401, '', { 'content-type': `text/${secret}` }));
  expect(String(await rejection(cloud.client().kms.showUserInstances()))).not.toContain(secret);
});

test('a message is cut after 300 characters and cannot steer a terminal', async () => {
  await using cloud = await startCloud(
    answer(400, { error_code: 'A.1', error_msg: `\u001b[2J\u202e${'😀'.repeat(400)}` }),
  );

  const { message } = (await rejection(cloud.client().kms.showUserInstances())) as ApiError;

  expect(message.length).toBeLessThanOrEqual(300);
  expect(message).toMatch(/^\[2J/);
  expect(message).toMatch(/😀…$/u);
  expect(() => encodeURIComponent(message), 'half of a character is left').not.toThrow();
});
