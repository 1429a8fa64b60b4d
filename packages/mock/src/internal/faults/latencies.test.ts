import { describe, expect, test } from 'vitest';
import type { Latency } from '../../faults.ts';
import { latenciesOf } from './latencies.ts';
import { randomFrom } from './random.ts';

function sorted(latency: Latency): number[] {
  const random = randomFrom(1);
  const draw = latenciesOf(latency);
  return Array.from({ length: 10_000 }, () => draw(random(), random())).toSorted((a, b) => a - b);
}

function percentile(values: readonly number[], percent: number): number {
  return values[Math.floor((values.length * percent) / 100)] ?? Number.NaN;
}

test('a fixed latency is always the same', () => {
  expect(new Set(sorted(200))).toEqual(new Set([200]));
});

test('a uniform one is spread evenly between its ends', () => {
  const values = sorted({ min: 100, max: 500 });
  expect(percentile(values, 0)).toBeGreaterThanOrEqual(100);
  expect(percentile(values, 25) / 200).toBeCloseTo(1, 1);
  expect(percentile(values, 75) / 400).toBeCloseTo(1, 1);
  expect(values.at(-1)).toBeLessThan(500);
});

describe('a log-normal one', () => {
  const values = sorted({ median: 80, p99: 900 });

  test('has the median and the 99th percentile that it is given', () => {
    expect(percentile(values, 50) / 80).toBeCloseTo(1, 1);
    expect(percentile(values, 99) / 900).toBeCloseTo(1, 1);
  });

  test('is symmetrical on a logarithmic scale', () => {
    expect(percentile(values, 1) / (80 ** 2 / 900)).toBeCloseTo(1, 1);
  });

  test('ends at 10 minutes, however wide it is', () => {
    expect(sorted({ median: 1, p99: 600_000 }).at(-1)).toBe(600_000);
  });

  test('with equal percentiles is a fixed one', () => {
    for (const value of sorted({ median: 80, p99: 80 })) expect(value).toBe(80);
  });

  test.each([
    [0, 0],
    [1 - 2 ** -32, 0],
    [0, 1 - 2 ** -32],
  ])('is a number of milliseconds for the draws %d and %d, too', (first, second) => {
    const value = latenciesOf({ median: 80, p99: 900 })(first, second);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(600_000);
  });
});
