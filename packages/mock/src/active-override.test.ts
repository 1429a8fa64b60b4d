import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { keys, token } from '../test/samples.ts';
import { OptionError } from './option-error.ts';
import type { Override } from './override.ts';
import { type Mock, startMock } from './start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

async function status(): Promise<number> {
  return (await fetch(mock.url + keys, { headers: token })).status;
}

async function statuses(count: number): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(await status());
  return all;
}

const use = (override: Override, times?: number) => mock.use('ShowUserInstances', override, { times });

test('is in force from the next request until it is taken back', async () => {
  expect(await status()).toBe(200);
  const override = use({ status: 503 });
  expect(await statuses(2)).toEqual([503, 503]);
  override.restore();
  expect(await statuses(2)).toEqual([200, 200]);
});

test('is taken back at the end of its block by using', async () => {
  {
    using override = use({ status: 503 });
    expect(await status()).toBe(503);
    expect(override.calls).toBe(1);
  }
  expect(await status()).toBe(200);
});

test('counts its answers, and goes by itself after its last one', async () => {
  const override = use({ status: 503 }, 2);
  expect(override.calls).toBe(0);
  expect(await statuses(3)).toEqual([503, 503, 200]);
  expect(override.calls).toBe(2);
});

test('the newest comes first; the older ones come after it', async () => {
  const oldest = use({ status: 500 });
  const once = use({ status: 502 }, 1);
  const newest = use({ status: 503 }, 2);
  expect(await statuses(4)).toEqual([503, 503, 502, 500]);
  expect([newest.calls, once.calls, oldest.calls]).toEqual([2, 1, 1]);
});

test('taking one back leaves the others, and does no harm twice', async () => {
  const older = use({ status: 500 });
  const newer = use({ status: 503 });
  newer.restore();
  newer.restore();
  expect(await status()).toBe(500);
  older.restore();
  expect(await status()).toBe(200);
});

test('reset() takes back all, also those of other calls', async () => {
  const override = use({ status: 503 });
  use({ status: 500 });
  mock.use('ListInstances', { status: 500 });
  mock.reset();
  expect(await status()).toBe(200);
  expect(override.calls).toBe(0);
  expect(() => override.restore()).not.toThrow();
});

test('of many requests at once, as many get it as it is for', async () => {
  const override = use({ status: 503 }, 3);
  const all = await Promise.all(Array.from({ length: 20 }, status));
  expect(all.filter((each) => each === 503)).toHaveLength(3);
  expect(override.calls).toBe(3);
});

describe('is an OptionError that says what there is:', () => {
  const documented = '200, 400, 401, 403, 404, 405, 429, 500, 502, 503, 504';
  const calls = 'ListInstances, ListNumberOfInstancesInDifferentStatus, ShowUserInstances';
  test.each<[string, Override, number | undefined, string]>([
    ['ShowUsers', {}, undefined, `use: 'ShowUsers' must be one of ${calls}.`],
    ['dcs/ShowUserInstances', {}, undefined, `use: 'dcs/ShowUserInstances' must be one of ${calls}.`],
    [
      'ShowUserInstances',
      { status: 418 },
      undefined,
      `use: ShowUserInstances documents ${documented}, not 418; with a body and unchecked: true it is sent anyway.`,
    ],
    [
      'ShowUserInstances',
      { status: 418, unchecked: true },
      undefined,
      `use: ShowUserInstances documents ${documented}, not 418; with a body and unchecked: true it is sent anyway.`,
    ],
    [
      'ShowUserInstances',
      { status: 100, body: '', unchecked: true },
      undefined,
      'use: the status of ShowUserInstances must be from 200 to 599, not 100.',
    ],
    [
      'ShowUserInstances',
      { example: 'Many' },
      undefined,
      "use: ShowUserInstances 200 has the examples Documented, NoKeys, not 'Many'.",
    ],
    [
      'ShowUserInstances',
      { status: 503, example: 'NoKeys' },
      undefined,
      "use: ShowUserInstances 503 has the examples ServiceUnavailable, not 'NoKeys'.",
    ],
    ['ShowUserInstances', {}, 0, 'use: times must be a whole number from 1, not 0.'],
    ['ShowUserInstances', {}, Number.NaN, 'use: times must be a whole number from 1, not NaN.'],
  ])('%s %j, times: %s', async (operationId, override, times, message) => {
    expect(() => mock.use(operationId, override, { times })).toThrow(new OptionError(message));
    expect(await status()).toBe(200);
  });

  test.each<[Override, number | undefined]>([
    [{}, 1.5],
    [{ latency: -1 }, undefined],
    [{ latency: 600_001 }, undefined],
    [{ retryAfter: 1.5 }, undefined],
  ])('%j, times: %s', (override, times) => {
    expect(() => use(override, times)).toThrow(OptionError);
  });
});
