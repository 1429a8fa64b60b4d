import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { stopClock } from '../test/clock.ts';
import { answer, clientOf, rejection, startCloud } from '../test/cloud.ts';
import { accessKey, type Credentials, RateLimitError } from './index.ts';

const keys = answer(200, { instance_num: 1 });
const busy = answer(503, 'x'.repeat(100_000));

test.each([429, 500, 502, 503, 504])('status %i is tried again, twice by default', async (status) => {
  await using cloud = await startCloud(answer(status, ''));
  using clock = stopClock();
  await rejection(clock.run(cloud.client({ retry: undefined }).kms.showUserInstances()));
  expect(cloud.requests).toHaveLength(3);
});

test.each([400, 401, 403, 404, 405, 408, 409, 413, 414, 494, 501, 505])(
  'status %i is not tried again',
  async (status) => {
    await using cloud = await startCloud(answer(status, ''));
    await rejection(cloud.client({ retry: 5 }).kms.showUserInstances());
    expect(cloud.requests).toHaveLength(1);
  },
);

test.each([0, 1, 5])('%i retries are as many', async (retry) => {
  await using cloud = await startCloud(answer(503, ''));
  using clock = stopClock();
  await rejection(clock.run(cloud.client({ retry }).kms.showUserInstances()));
  expect(cloud.requests).toHaveLength(1 + retry);
});

test('the error is that of the last request', async () => {
  await using cloud = await startCloud(
    answer(503, ''),
    (_request, { socket }) => socket?.destroy(),
    answer(429, ''),
  );
  using clock = stopClock();
  const error = await rejection(clock.run(cloud.client({ retry: 2 }).kms.showUserInstances()));
  expect(error).toBeInstanceOf(RateLimitError);
});

test('a call goes on after what cannot be reached is there again', async () => {
  await using cloud = await startCloud((_request, { socket }) => socket?.destroy(), busy, keys);
  using clock = stopClock();
  const call = cloud.client({ retry: 2 }).kms.showUserInstances();
  expect(await clock.run(call)).toEqual({ instance_num: 1 });
});

test('the body of an answer that is not used is read, so that its connection is used again', async () => {
  await using cloud = await startCloud(busy, busy, keys);
  await cloud.client({ retry: { baseDelay: 0 } }).kms.showUserInstances();
  expect(cloud.requests).toHaveLength(3);
  expect(cloud.connections).toBe(1);
});

test('each request is signed anew, as of its own time', async () => {
  await using cloud = await startCloud(busy, busy, keys);
  using clock = stopClock();
  const credentials = accessKey({ accessKey: 'EXAMPLEKEY', secretKey: 'an-example' });

  await clock.run(cloud.client({ credentials, retry: { baseDelay: 4000 } }).kms.showUserInstances());

  expect(clock.pauses).toEqual([2000, 4000]);
  expect(cloud.requests.map(({ headers }) => headers['x-sdk-date'])).toEqual([
    '20260101T000000Z',
    '20260101T000002Z',
    '20260101T000006Z',
  ]);
  expect(new Set(cloud.requests.map(({ headers }) => headers.authorization)).size).toBe(3);
});

test('credentials of the caller’s own are asked for each request', async () => {
  await using cloud = await startCloud(busy, keys);
  let asked = 0;
  const credentials: Credentials = {
    authorize: ({ headers }) => headers.set('authorization', `Mine ${++asked}`),
  };

  await cloud.client({ credentials, retry: { baseDelay: 0 } }).kms.showUserInstances();

  expect(cloud.requests.map(({ headers }) => headers.authorization)).toEqual(['Mine 1', 'Mine 2']);
});

property.prop({
  random: fc.nat(1023).map((part) => part / 1024),
  retries: fc.nat(8),
  baseDelay: fc.nat(100_000),
  maxDelay: fc.nat(29_000),
})(
  'a pause is between nothing and the base delay, doubled each time, and never above the longest',
  async ({ random, retries, baseDelay, maxDelay }) => {
    using clock = stopClock({ random });
    const { kms } = clientOf(async () => new Response('', { status: 503 }));
    const options = { timeout: Number.POSITIVE_INFINITY, retry: { retries, baseDelay, maxDelay } };

    await rejection(clock.run(kms.showUserInstances({}, options)));

    expect(clock.pauses).toEqual(
      Array.from({ length: retries }, (_, n) => Math.min(random * baseDelay * 2 ** n, maxDelay)),
    );
  },
);

test.each([
  ['0', 0],
  ['3', 3000],
  ['30', 20_000],
  ['9'.repeat(40), 20_000],
  ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
  ['Thu, 01 Jan 2099 00:00:00 GMT', 20_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['-3', 250],
  ['soon', 250],
])('Retry-After: %s is a pause of %i ms, where 20,000 is the longest', async (retryAfter, pause) => {
  await using cloud = await startCloud(answer(503, '', { 'retry-after': retryAfter }), keys);
  using clock = stopClock();
  await clock.run(cloud.client({ retry: { maxDelay: 20_000 } }).kms.showUserInstances());
  expect(clock.pauses).toEqual([pause]);
});
