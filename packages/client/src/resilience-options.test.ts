import { expect, test } from 'vitest';
import { clientOf, rejection } from '../test/cloud.ts';
import { ConfigurationError, type ResilienceOptions } from './index.ts';

const wrong: [string, object][] = [
  ['timeout', { timeout: Number.NaN }],
  ['timeout', { timeout: -1 }],
  ['timeout', { timeout: '5' }],
  ['timeout', { timeout: true }],
  ['timeout', { timeout: [5] }],
  ['attemptTimeout', { attemptTimeout: Number.NEGATIVE_INFINITY }],
  ['attemptTimeout', { attemptTimeout: '5' }],
  ['retries', { retry: -1 }],
  ['retries', { retry: Number.NaN }],
  ['retries', { retry: '2' }],
  ['retries', { retry: { retries: -1 } }],
  ['baseDelay', { retry: { baseDelay: -1 } }],
  ['baseDelay', { retry: { baseDelay: '500' } }],
  ['maxDelay', { retry: { maxDelay: Number.NaN } }],
];

test.each(wrong)(
  '%s as in %j is refused, for a client at once and for a call before any request',
  async (name, options) => {
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return Response.json({ instance_num: 1 });
    };
    const message = `${name} must be 0 or more`;

    expect(() => clientOf(fetch, options as ResilienceOptions)).toThrow(new ConfigurationError(message));
    const error = await rejection(clientOf(fetch).kms.showUserInstances({}, options as ResilienceOptions));

    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toHaveProperty('message', message);
    expect(sent).toBe(0);
  },
);

test('options that are given as undefined are as if they were not given', async () => {
  let sent = 0;
  const client = clientOf(
    async () => {
      sent += 1;
      return new Response('', { status: 503 });
    },
    { retry: { retries: 1, baseDelay: 0 } },
  );

  await rejection(
    client.kms.showUserInstances(
      {},
      {
        timeout: undefined,
        attemptTimeout: undefined,
        retry: { retries: undefined, baseDelay: undefined, maxDelay: undefined },
      },
    ),
  );
  await rejection(client.kms.showUserInstances({}, { retry: undefined }));

  expect(sent).toBe(4);
});

test.each([
  [{ retry: 2 }, 3],
  [{ retry: { retries: 0 } }, 1],
  [{ retry: { maxDelay: 0 } }, 2],
])('what a call does not say about retries, such as %j, is as its client says', async (options, requests) => {
  let sent = 0;
  const { kms } = clientOf(
    async () => {
      sent += 1;
      return new Response('', { status: 503 });
    },
    { retry: { retries: 1, baseDelay: 0 } },
  );

  await rejection(kms.showUserInstances({}, options));

  expect(sent).toBe(requests);
});
