import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

function limited(rate: number, most?: number) {
  const clock = { time: 0, now: () => clock.time };
  const limiter = createRateLimiter(rate, clock, most);
  const admits = (caller = 'a') => limiter.retryAfter(caller) === 0;
  const admitted = (count: number) => Array.from({ length: count }, () => admits()).filter(Boolean).length;
  return { clock, admits, admitted, retryAfter: (caller = 'a') => limiter.retryAfter(caller) };
}

describe('20 requests a second', () => {
  test('are 20 at once, and one more every 50 ms', () => {
    const { clock, admitted } = limited(20);
    expect(admitted(25)).toBe(20);
    clock.time = 49;
    expect(admitted(5)).toBe(0);
    clock.time = 50;
    expect(admitted(5)).toBe(1);
    clock.time = 200;
    expect(admitted(5)).toBe(3);
  });

  test('are no more than 20 after a long pause', () => {
    const { clock, admitted } = limited(20);
    admitted(20);
    clock.time = 3_600_000;
    expect(admitted(100)).toBe(20);
  });

  test('are so many of each caller', () => {
    const { admitted, admits } = limited(20);
    expect(admitted(21)).toBe(20);
    expect(admits('b')).toBe(true);
    expect(admits()).toBe(false);
  });

  test('are not made fewer by requests that are refused', () => {
    const { clock, admitted } = limited(20);
    admitted(20);
    for (clock.time = 1; clock.time < 50; clock.time++) expect(admitted(10)).toBe(0);
    clock.time = 50;
    expect(admitted(10)).toBe(1);
  });
});

test('less than one a second admits one, then makes wait for the next, in seconds rounded up', () => {
  const { clock, admits, retryAfter } = limited(0.2);
  expect(admits()).toBe(true);
  expect(retryAfter()).toBe(5);
  clock.time = 1;
  expect(retryAfter()).toBe(5);
  clock.time = 4000;
  expect(retryAfter()).toBe(1);
  clock.time = 4999;
  expect(retryAfter()).toBe(1);
  clock.time = 5000;
  expect(admits()).toBe(true);
});

const rates = fc.oneof(
  fc.double({ min: 0.001, max: 1_000_000, noNaN: true }),
  fc.integer({ min: 1, max: 1000 }).map((seconds) => 1 / seconds),
);

property.prop([rates, fc.array(fc.nat({ max: 2000 }), { maxLength: 50 })])(
  'whatever the rate and the times, who comes back as told is admitted, and not a second before',
  (rate, pauses) => {
    const { clock, admits, retryAfter } = limited(rate);
    for (const pause of pauses) {
      clock.time += pause;
      const seconds = retryAfter();
      if (seconds === 0) continue;
      clock.time += (seconds - 1) * 1000;
      expect(admits()).toBe(false);
      clock.time += 1000;
      expect(admits()).toBe(true);
    }
  },
);

property.prop([fc.integer({ min: 1, max: 50 }), fc.array(fc.nat({ max: 100 }), { maxLength: 200 })])(
  'no span of time has more than a second’s worth above the rate',
  (rate, pauses) => {
    const { clock, admits } = limited(rate);
    const times: number[] = [];
    for (const pause of pauses) {
      clock.time += pause;
      if (admits()) times.push(clock.time);
    }
    for (const [first, from] of times.entries()) {
      for (const [more, to] of times.slice(first).entries()) {
        expect(more + 1).toBeLessThanOrEqual(rate + ((to - from) * rate) / 1000 + 1e-6);
      }
    }
  },
);

describe('of more callers than are kept,', () => {
  test('the first is forgotten, and the others are not', () => {
    const { admits } = limited(1, 2);
    for (const caller of ['a', 'b', 'c']) expect(admits(caller)).toBe(true);
    for (const caller of ['b', 'c']) expect(admits(caller)).toBe(false);
    expect(admits('a')).toBe(true);
  });

  test('one who was admitted again since is not the first', () => {
    const { admits } = limited(2, 2);
    for (const caller of ['a', 'b', 'a', 'c']) expect(admits(caller)).toBe(true);
    expect(admits('a')).toBe(false);
  });
});
