import { inspect } from 'node:util';
import type { Latency } from '../../faults.ts';
import { OptionError } from '../../option-error.ts';
import { longestLatency } from './latencies.ts';

/** What a value must be, to ask for and in words. */
export interface Limit<Value = number> {
  admits(value: unknown): value is Value;
  readonly words: string;
}

function between(least: number, most: number, words: string): Limit {
  return {
    admits: (value): value is number => typeof value === 'number' && value >= least && value <= most,
    words: `${words} from ${least} to ${most}`,
  };
}

function wholeBetween(least: number, most: number, words: string): Limit {
  const range = between(least, most, words);
  return { ...range, admits: (value): value is number => Number.isInteger(value) && range.admits(value) };
}

export const milliseconds: Limit = between(0, longestLatency, 'milliseconds');
export const share: Limit = between(0, 1, 'a share');
export const errorStatus: Limit = wholeBetween(400, 599, 'a whole number');
/** What RFC 9111 says that every reader of such seconds can hold. */
export const retryAfter: Limit = wholeBetween(0, 2 ** 31 - 1, 'whole seconds');
export const rate: Limit = between(0.001, 1_000_000, 'requests per second');
export const seed: Limit = wholeBetween(0, 2 ** 32 - 1, 'a whole number');

export const latency: Limit<Latency> = {
  admits: (value): value is Latency => {
    if (typeof value !== 'object' || value === null) return milliseconds.admits(value);
    const { min, max, median, p99 }: Record<string, unknown> = { ...value };
    if ('min' in value) return milliseconds.admits(min) && milliseconds.admits(max) && min <= max;
    return milliseconds.admits(median) && milliseconds.admits(p99) && 0 < median && median <= p99;
  },
  words: `${milliseconds.words}, or { min, max } or { median, p99 } of such in that order`,
};

/** The value as it may stand in a line for the person who gave it. */
function shown(value: unknown): string {
  return inspect(value, { compact: true, breakLength: Infinity, depth: 1, maxStringLength: 60 });
}

/** Says which option is wrong, what it is (as it was `given`), and what it must be. */
export function refuse(name: string, words: string, given: unknown): never {
  throw new OptionError(`${name} must be ${words}, not ${shown(given)}.`);
}

/** The value, if it is one; `given` is what it was read from. */
export function within<Value>(
  { admits, words }: Limit<Value>,
  name: string,
  value: unknown,
  given: unknown = value,
): Value {
  return admits(value) ? value : refuse(name, words, given);
}

/** Refuses shares of the same requests that are more than all of them. */
export function checkSum(name: string, shares: readonly number[]): void {
  const sum = shares.reduce((all, each) => all + each, 0);
  // Tenths do not add up exactly.
  if (sum > 1 + 1e-9) refuse(name, 'shares of at most 1 in all', sum);
}
