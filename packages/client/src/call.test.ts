import { expect, test } from 'vitest';
import { answer, clientOf, rejection, startCloud } from '../test/cloud.ts';
import { PermissionDeniedError } from './index.ts';

/** A client of a cloud that has as many keys as it has been asked, and how often that was. */
function counting() {
  const counter = { asked: 0 };
  const client = clientOf(async () => {
    counter.asked += 1;
    return Response.json(
      { instance_num: counter.asked },
      { headers: { 'x-request-id': `r-${counter.asked}` } },
    );
  });
  return { counter, kms: client.kms };
}

const failing = () => clientOf(() => Promise.reject(new Error('down'))).kms.showUserInstances();

/** What nobody has handled by the time that the work is done. */
async function unhandledIn(work: () => unknown): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown) => unhandled.push(reason);
  // The test runner's own would fail the test.
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', listener);
  try {
    await work();
    for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    return unhandled;
  } finally {
    process.off('unhandledRejection', listener);
    for (const other of others) process.on('unhandledRejection', other);
  }
}

test('a call is a promise, and one request however often it is awaited', async () => {
  const { counter, kms } = counting();
  const call = kms.showUserInstances();

  expect(call).toBeInstanceOf(Promise);
  expect(await Promise.all([call, call, call.withResponse(), call.then((data) => data)])).toEqual([
    { instance_num: 1 },
    { instance_num: 1 },
    expect.objectContaining({ data: { instance_num: 1 } }),
    { instance_num: 1 },
  ]);
  expect(counter.asked).toBe(1);
});

test('a call is sent whether or not it is awaited', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));
  cloud.client().kms.showUserInstances();
  while (cloud.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
});

test('what is made of a call is a plain promise', async () => {
  const { kms } = counting();
  const call = kms.showUserInstances();
  for (const made of [call.then(), call.catch(() => {}), call.finally(() => {})]) {
    expect(Object.getPrototypeOf(made)).toBe(Promise.prototype);
    expect(await made).toEqual({ instance_num: 1 });
  }
});

test('catch and finally see the error of a call', async () => {
  const seen: string[] = [];
  await failing().catch((error) => seen.push(`caught ${error.name}`));
  await rejection(failing().finally(() => seen.push('finally')));
  expect(seen).toEqual(['caught ConnectionError', 'finally']);
});

test('calls go into Promise.all, allSettled and race', async () => {
  const { kms } = counting();
  const of = () => kms.showUserInstances();
  expect(await Promise.all([of(), of()])).toEqual([{ instance_num: 1 }, { instance_num: 2 }]);
  expect(await Promise.race([of(), new Promise(() => {})])).toEqual({ instance_num: 3 });
  expect((await Promise.allSettled([of(), failing()])).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
  ]);
});

test('an async function can return a call', async () => {
  const { kms } = counting();
  expect(await (async () => kms.showUserInstances())()).toEqual({ instance_num: 1 });
});

test('withResponse gives the response and the request id beside the data', async () => {
  const { kms } = counting();
  const { data, response, requestId } = await kms.showUserInstances().withResponse();
  expect(data).toEqual({ instance_num: 1 });
  expect(requestId).toBe('r-1');
  expect(response).toBeInstanceOf(Response);
  expect(response).toMatchObject({ status: 200, bodyUsed: true });
});

test('an answer without a request id has none', async () => {
  const client = clientOf(async () => Response.json({ instance_num: 1 }));
  expect(await client.kms.showUserInstances().withResponse()).toHaveProperty('requestId', undefined);
});

test('withResponse rejects as the call itself does', async () => {
  await using cloud = await startCloud(answer(403, ''));
  expect(await rejection(cloud.client().kms.showUserInstances().withResponse())).toBeInstanceOf(
    PermissionDeniedError,
  );
});

test('an error that nobody handles is one unhandled rejection', async () => {
  const unhandled = await unhandledIn(() => void failing());
  expect(unhandled).toEqual([expect.objectContaining({ name: 'ConnectionError' })]);
});

test.each([
  ['awaited', () => rejection(failing())],
  ['awaited with its response', () => rejection(failing().withResponse())],
  ['caught', () => failing().catch(() => {})],
  ['handled by then', () => failing().then(undefined, () => {})],
  ['one of all', () => rejection(Promise.all([failing(), failing()]))],
  [
    'awaited and caught',
    async () => {
      const call = failing();
      call.catch(() => {});
      await rejection(call);
    },
  ],
])('the error of a call that is %s is no unhandled rejection', async (_how, work) => {
  expect(await unhandledIn(work)).toEqual([]);
});
