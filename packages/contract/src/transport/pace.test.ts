import { expect, test } from 'vitest';
import type { Clock } from './clock.ts';
import { Pace } from './pace.ts';

/** A clock whose waits take no time, and each a while longer than was asked for. */
class FakeClock implements Clock {
  time = 0;
  late = 0;
  readonly signals: (AbortSignal | undefined)[] = [];

  now(): number {
    return this.time;
  }

  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.time += milliseconds + this.late;
    this.signals.push(signal);
  }
}

/** When each of so many requests may be sent, one after the other. */
async function turns(pace: Pace, clock: FakeClock, count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) {
    await pace.turn();
    times.push(clock.time);
  }
  return times;
}

/** How many of these times there are in the fullest second. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1000).length));
}

test('the first request is sent at once, and the others a gap apart', async () => {
  const clock = new FakeClock();
  expect(await turns(new Pace(10, clock), clock, 4)).toEqual([0, 100, 200, 300]);
});

test('a pause of the caller is not caught up', async () => {
  const clock = new FakeClock();
  const pace = new Pace(10, clock);
  await turns(pace, clock, 3);
  clock.time = 60_000;
  expect(await turns(pace, clock, 3)).toEqual([60_000, 60_100, 60_200]);
});

test('a wait that took too long is not caught up', async () => {
  const clock = new FakeClock();
  const pace = new Pace(10, clock);
  const before = await turns(pace, clock, 1);
  clock.late = 950;
  const late = await turns(pace, clock, 1);
  clock.late = 0;
  const times = [...before, ...late, ...(await turns(pace, clock, 30))];
  expect(mostInASecond(times)).toBe(10);
});

test('of many who wait at once, each has a gap of its own', async () => {
  const waited: number[] = [];
  const clock: Clock = { now: () => 0, wait: async (milliseconds) => void waited.push(milliseconds) };
  const pace = new Pace(20, clock);
  await Promise.all(Array.from({ length: 5 }, () => pace.turn()));
  expect(waited).toEqual([50, 100, 150, 200]);
});

test('what the server asks for is waited before the next request', async () => {
  const clock = new FakeClock();
  const pace = new Pace(10, clock);
  await turns(pace, clock, 2);
  pace.pause(7000);
  expect(await turns(pace, clock, 2)).toEqual([7100, 7200]);
});

test('a short pause takes back nothing of a longer one', async () => {
  const clock = new FakeClock();
  const pace = new Pace(10, clock);
  pace.pause(5000);
  pace.pause(1000);
  expect(await turns(pace, clock, 1)).toEqual([5000]);
});

test('without a rate nothing is waited for', async () => {
  const clock = new FakeClock();
  expect(await turns(new Pace(Number.POSITIVE_INFINITY, clock), clock, 3)).toEqual([0, 0, 0]);
});

test('whoever waits can be called off', async () => {
  const clock = new FakeClock();
  const pace = new Pace(10, clock);
  const { signal } = new AbortController();
  await pace.turn(signal);
  await pace.turn(signal);
  expect(clock.signals).toEqual([signal]);
});
