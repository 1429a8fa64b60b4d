import { expect, test, vi } from 'vitest';
import { stopClock } from '../test/clock.ts';
import { answer, begin, clientOf, rejection, startCloud } from '../test/cloud.ts';
import { type Credentials, RateLimitError, TimeoutError, token } from './index.ts';

const keys = answer(200, { instance_num: 1 });
const never = () => new Promise<never>(() => {});

test('a server that never answers is a TimeoutError that says after what time', async () => {
  await using cloud = await startCloud(() => 'stalled');
  using clock = stopClock();

  const call = cloud.client({ attemptTimeout: 35_000 }).kms.showUserInstances();
  const error = await rejection(clock.run(call, cloud));

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toHaveProperty(
    'message',
    `kms.showUserInstances: no answer from ${cloud.url} in 35000 ms, or 120000 ms in all`,
  );
  expect(clock.elapsed).toBe(35_000);
});

test('a body that never ends is a TimeoutError', async () => {
  await using cloud = await startCloud(async (_request, response) => {
    await begin(response, '{"instance_num":');
    return 'stalled';
  });
  using clock = stopClock();
  expect(await rejection(clock.run(cloud.client().kms.showUserInstances(), cloud))).toBeInstanceOf(
    TimeoutError,
  );
});

test('a request that takes too long is tried again', async () => {
  await using cloud = await startCloud(() => 'stalled', keys);
  using clock = stopClock();

  await clock.run(cloud.client({ retry: 1 }).kms.showUserInstances(), cloud);

  expect(cloud.requests).toHaveLength(2);
  expect(clock.elapsed).toBe(40_250);
});

test('the timeout holds for all requests and pauses together', async () => {
  await using cloud = await startCloud(() => 'stalled');
  using clock = stopClock({ longestPause: 1000 });

  const { kms } = cloud.client({ timeout: 50_000, retry: 9 });
  const error = await rejection(clock.run(kms.showUserInstances(), cloud));

  expect(error).toBeInstanceOf(TimeoutError);
  expect(cloud.requests).toHaveLength(2);
  expect(clock.pauses).toEqual([250]);
  expect(clock.elapsed).toBe(50_000);
});

test.each(['10', '11', '86400'])(
  'a pause (Retry-After: %s) that would take the rest of the time is not begun',
  async (retryAfter) => {
    await using cloud = await startCloud(answer(429, '', { 'retry-after': retryAfter }), keys);
    using clock = stopClock();

    // The clock stands still: a pause would never end.
    const error = await rejection(cloud.client({ timeout: 10_000, retry: 2 }).kms.showUserInstances());

    expect(error).toBeInstanceOf(RateLimitError);
    expect(cloud.requests).toHaveLength(1);
    expect(clock.elapsed).toBe(0);
  },
);

test('asking for a token is a part of the request’s time, and one that hangs is asked for again', async () => {
  await using cloud = await startCloud(keys);
  using clock = stopClock();
  let asked = 0;
  const credentials = token(() => (++asked === 1 ? never() : 'token-2'));

  await clock.run(cloud.client({ credentials, retry: 1 }).kms.showUserInstances(), { stalled: 1 });

  expect(cloud.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-2']);
  expect(clock.elapsed).toBe(40_250);
});

test('a fetch that ignores its signal cannot outlast the timeout', async () => {
  using clock = stopClock();
  const call = clientOf(never, { timeout: 35_000 }).kms.showUserInstances();
  expect(await rejection(clock.run(call, { stalled: 1 }))).toBeInstanceOf(TimeoutError);
  expect(clock.elapsed).toBe(35_000);
});

test('an answer that comes too late changes nothing', async () => {
  using clock = stopClock();
  let answerNow = (_response: Response) => {};
  const { kms } = clientOf(() => new Promise((resolve) => (answerNow = resolve)));
  const call = kms.showUserInstances();

  const error = await rejection(clock.run(call, { stalled: 1 }));
  answerNow(Response.json({ instance_num: 1 }));

  expect(error).toBeInstanceOf(TimeoutError);
  expect(await rejection(call)).toBe(error);
});

test('a call may have other timeouts than its client', async () => {
  await using cloud = await startCloud(() => 'stalled');
  using clock = stopClock();
  const { kms } = cloud.client({ timeout: 35_000 });

  await rejection(clock.run(kms.showUserInstances({}, { timeout: 36_000 }), cloud));
  expect(clock.elapsed).toBe(36_000);

  await rejection(
    clock.run(kms.showUserInstances({}, { timeout: 38_000, attemptTimeout: 37_000 }), { stalled: 1 }),
  );
  expect(clock.elapsed).toBe(36_000 + 37_000);
});

test.each([Number.POSITIVE_INFINITY, 2 ** 40, Number.MAX_VALUE])(
  'a timeout of %d ms does not end a call, though no timer is that long',
  async (huge) => {
    using clock = stopClock();
    using timers = vi.spyOn(globalThis, 'setTimeout');
    const { kms } = clientOf(async () => {
      vi.advanceTimersByTime(2 ** 30);
      return Response.json({ instance_num: 1 });
    });

    await kms.showUserInstances({}, { timeout: huge, attemptTimeout: huge });

    expect(clock.elapsed).toBe(2 ** 30);
    // Node's longest; a longer one would fire after 1 ms.
    expect(timers.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1]);
  },
);

test('no timer is set for less than no time, of which Node would warn', async () => {
  using _clock = stopClock();
  using timers = vi.spyOn(globalThis, 'setTimeout');
  const credentials: Credentials = {
    authorize() {},
    refused() {
      // The answer has come at the last moment.
      vi.advanceTimersByTime(200_000);
      return true;
    },
  };
  const { kms } = clientOf(async () => new Response('', { status: 401 }), { credentials });

  await rejection(kms.showUserInstances());

  expect(timers.mock.calls.map(([, ms]) => ms)).toEqual([40_000, 0]);
});

test('no timer is left of a call that succeeds or fails', async () => {
  using _clock = stopClock();
  await clientOf(async () => Response.json({ instance_num: 1 })).kms.showUserInstances();
  await rejection(clientOf(async () => new Response('', { status: 404 })).kms.showUserInstances());
  await rejection(clientOf(() => Promise.reject(new Error('down'))).kms.showUserInstances());
  expect(vi.getTimerCount()).toBe(0);
});
