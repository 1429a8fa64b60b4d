import { getEventListeners, once } from 'node:events';
import { expect, test } from 'vitest';
import { stopClock } from '../test/clock.ts';
import { clientOf, rejection, startCloud } from '../test/cloud.ts';
import { moments } from '../test/moments.ts';
import { token } from './index.ts';

function aborting() {
  const controller = new AbortController();
  const reason = new Error('enough');
  return { signal: controller.signal, reason, abort: () => controller.abort(reason) };
}

test.each(Object.entries(moments))(
  'an abort %s ends the call at once with the caller’s reason, and leaves no request, timer or listener',
  async (_when, momentOf) => {
    const { signal, abort, reason } = aborting();
    const { server = () => {}, options, after, requests } = momentOf(abort);
    const ends: Promise<unknown>[] = [];
    await using cloud = await startCloud((request, response) => {
      if (request.url === '/last') return response.end();
      ends.push(once(response, 'close'));
      return server(request, response);
    });
    using clock = stopClock();

    const error = rejection(cloud.client({ retry: 2, ...options }).kms.showUserInstances({}, { signal }));
    await after?.();

    expect(await error).toBe(reason);
    expect(clock.elapsed).toBe(0);
    expect(clock.timers).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await Promise.all(ends);
    // Whatever else was on its way has come before this.
    await (await fetch(`${cloud.url}/last`)).text();
    expect(cloud.requests).toHaveLength(requests + 1);
  },
);

test('a call that is aborted beforehand asks for no token', async () => {
  let asked = 0;
  const client = clientOf(fetch, { credentials: token(() => `token-${++asked}`) });
  await rejection(client.kms.showUserInstances({}, { signal: AbortSignal.abort() }));
  expect(asked).toBe(0);
});

test('an abort ends a call whose fetch ignores its signal', async () => {
  const { signal, abort, reason } = aborting();
  const { kms } = clientOf(() => {
    abort();
    return new Promise(() => {});
  });
  expect(await rejection(kms.showUserInstances({}, { signal }))).toBe(reason);
});

test('nor is such a fetch called any more, once the token is there', async () => {
  const { signal, abort } = aborting();
  let sent = 0;
  let give = (_token: string) => {};
  const { kms } = clientOf(
    async () => {
      sent += 1;
      return Response.json({ instance_num: 1 });
    },
    { credentials: token(() => new Promise((resolve) => (give = resolve))) },
  );

  const error = rejection(kms.showUserInstances({}, { signal }));
  abort();
  await error;
  give('a-token');
  for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve));

  expect(sent).toBe(0);
});

test.each([
  ['without a reason is an AbortError', AbortSignal.abort(), { name: 'AbortError' }],
  ['for a reason that is a text is that text', AbortSignal.abort('enough'), 'enough'],
  ['for the reason null is null', AbortSignal.abort(null), null],
])('an abort %s', async (_what, signal, expected) => {
  const error = await rejection(clientOf(fetch).kms.showUserInstances({}, { signal }));
  if (expected === null || typeof expected === 'string') expect(error).toBe(expected);
  else expect(error).toMatchObject(expected);
});

test('a timeout signal of the platform ends the call with the platform’s own error', async () => {
  await using cloud = await startCloud(() => 'stalled');
  const signal = AbortSignal.timeout(1);
  const error = await rejection(cloud.client().kms.showUserInstances({}, { signal }));
  expect(error).toBe(signal.reason);
  expect(error).toBeInstanceOf(DOMException);
});

test('an abort after the end changes nothing', async () => {
  const { signal, abort } = aborting();
  const call = clientOf(async () => Response.json({ instance_num: 1 })).kms.showUserInstances({}, { signal });
  await call;
  abort();
  expect(await call).toEqual({ instance_num: 1 });
});

test('an abort of one call leaves the others alone, also those that wait for the same token', async () => {
  let give = (_token: string) => {};
  const credentials = token(() => new Promise((resolve) => (give = resolve)));
  const { kms } = clientOf(async () => Response.json({ instance_num: 1 }), { credentials });
  const { signal, abort, reason } = aborting();

  const aborted = rejection(kms.showUserInstances({}, { signal }));
  const other = kms.showUserInstances();
  abort();
  give('a-token');

  expect(await aborted).toBe(reason);
  expect(await other).toEqual({ instance_num: 1 });
});

test('10,000 calls on one signal leave no listener on it, and Node warns of nothing', async () => {
  const warned: Error[] = [];
  const warn = (warning: Error) => warned.push(warning);
  process.on('warning', warn);
  const { signal } = new AbortController();
  let sent = 0;
  const { kms } = clientOf(
    async () => {
      sent += 1;
      return sent % 3 === 0 ? new Response('', { status: 503 }) : Response.json({ instance_num: 1 });
    },
    { retry: { retries: 9, baseDelay: 0 } },
  );

  const listeners: number[] = [];
  for (let batch = 0; batch < 100; batch += 1) {
    const calls = Array.from({ length: 100 }, () => kms.showUserInstances({}, { signal }));
    listeners.push(getEventListeners(signal, 'abort').length);
    await Promise.all(calls);
  }
  process.off('warning', warn);

  expect(new Set(listeners), 'while 100 calls are on their way').toEqual(new Set([100]));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(warned).toEqual([]);
});
