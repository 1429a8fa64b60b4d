import type { Latency } from '../../faults.ts';

/** In milliseconds: nobody waits for more, and a timer keeps it. */
export const longestLatency = 600_000;

// How many standard deviations above the median of a normal distribution 99 % of it end.
const deviationsToP99 = 2.326_347_874;

/** Makes a number that is normally distributed of two that are uniform from 0 up to 1 (Box and Muller). */
function normal(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}

/** Makes milliseconds of two numbers that are uniform from 0 up to 1. */
export function latenciesOf(latency: Latency): (first: number, second: number) => number {
  if (typeof latency === 'number') return () => latency;
  if ('min' in latency) {
    const { min, max } = latency;
    return (first) => min + first * (max - min);
  }
  const { median, p99 } = latency;
  const deviation = Math.log(p99 / median) / deviationsToP99;
  return (first, second) => Math.min(longestLatency, median * Math.exp(deviation * normal(first, second)));
}
