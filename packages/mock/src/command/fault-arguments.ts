import type { Faults, Latency } from '../faults.ts';
import * as limits from '../internal/faults/limits.ts';
import { plainNumber } from '../internal/faults/plain-number.ts';

/** The lines of `--help`. */
export const faultHelp = `  --latency MS         how long each answer takes: 200, any of 100-500, or as real ones do: median=80,p99=900
  --error STATUS=SHARE answers so many requests with a documented error: 503=0.02, 429=5%; may be repeated
  --retry-after SECS   the Retry-After of those 429 and 503 (default: the documented one)
  --reset SHARE        resets the connection of so many requests instead of an answer: 0.01 or 1%
  --truncate SHARE     ends so many of the rest in the middle of the body: 0.01 or 1%
  --rate-limit RATE    requests a second of each caller, then 429: 20 for each service, or kms=20; may be repeated
  --fault-seed NUMBER  draws other faults for each seed, always the same for the same one (default 0)
`;

/** For `parseArgs`. */
export const faultOptions = {
  latency: { type: 'string' },
  error: { type: 'string', multiple: true },
  'retry-after': { type: 'string' },
  reset: { type: 'string' },
  truncate: { type: 'string' },
  'rate-limit': { type: 'string', multiple: true },
  'fault-seed': { type: 'string' },
} as const;

/** What `parseArgs` makes of them. */
export interface FaultValues {
  readonly latency?: string | undefined;
  readonly error?: readonly string[] | undefined;
  readonly 'retry-after'?: string | undefined;
  readonly reset?: string | undefined;
  readonly truncate?: string | undefined;
  readonly 'rate-limit'?: readonly string[] | undefined;
  readonly 'fault-seed'?: string | undefined;
}

function shareOf(text: string): number {
  return text.endsWith('%') ? plainNumber(text.slice(0, -1)) / 100 : plainNumber(text);
}

function latencyOf(text: string): Latency {
  const [, min, max] = /^([^-]*)-([^-]*)$/.exec(text) ?? [];
  if (min !== undefined && max !== undefined) return { min: plainNumber(min), max: plainNumber(max) };
  const [, median, p99] = /^median=(.*),p99=(.*)$/.exec(text) ?? [];
  if (median === undefined || p99 === undefined) return plainNumber(text);
  return { median: plainNumber(median), p99: plainNumber(p99) };
}

const latency: limits.Limit<Latency> = {
  ...limits.latency,
  words: `${limits.milliseconds.words}, as 200, 100-500 or median=80,p99=900`,
};

const share: limits.Limit = { ...limits.share, words: 'a share from 0 to 1 or from 0% to 100%' };

/** The pairs as an object, unless one of them is there twice. */
function once<Value>(flag: string, pairs: readonly (readonly [string, Value])[]): Record<string, Value> {
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) limits.refuse(flag, 'given once for each', `${twice} twice`);
  return Object.fromEntries(pairs);
}

function errorOf(text: string): [status: string, share: number] {
  const [, status = '', part = ''] = /^(\d{3})=(.*)$/.exec(text) ?? [];
  const number = shareOf(part);
  if (limits.errorStatus.admits(Number(status)) && share.admits(number)) return [status, number];
  return limits.refuse('--error', 'a status from 400 to 599 and its share, as 503=0.02 or 503=2%', text);
}

function errorsOf(texts: readonly string[]): Faults['errors'] {
  const errors = once('--error', texts.map(errorOf));
  limits.checkSum('--error', Object.values(errors));
  return errors;
}

const rate: limits.Limit = { ...limits.rate, words: `${limits.rate.words}, as 20 or kms=20` };

function serviceRateOf(text: string): [service: string, rate: number] {
  const [, service = '', number = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (service !== '') return [service, limits.within(rate, '--rate-limit', plainNumber(number), text)];
  return limits.refuse('--rate-limit', 'one number, or SERVICE=NUMBER for each service', text);
}

function rateLimitOf(texts: readonly string[]): Faults['rateLimit'] {
  const [first = '', ...others] = texts;
  if (others.length > 0 || first.includes('=')) return once('--rate-limit', texts.map(serviceRateOf));
  return limits.within(rate, '--rate-limit', plainNumber(first), first);
}

function read<Value>(
  limit: limits.Limit<Value>,
  flag: string,
  reading: (text: string) => unknown,
  text: string | undefined,
): Value | undefined {
  return text === undefined ? undefined : limits.within(limit, flag, reading(text), text);
}

/**
 * The faults that were typed.
 *
 * @throws {OptionError} if a value is not such a one.
 */
export function readFaults(values: FaultValues): Faults {
  return {
    latency: read(latency, '--latency', latencyOf, values.latency),
    errors: values.error && errorsOf(values.error),
    retryAfter: read(limits.retryAfter, '--retry-after', plainNumber, values['retry-after']),
    reset: read(share, '--reset', shareOf, values.reset),
    truncate: read(share, '--truncate', shareOf, values.truncate),
    rateLimit: values['rate-limit'] && rateLimitOf(values['rate-limit']),
    seed: read(limits.seed, '--fault-seed', plainNumber, values['fault-seed']),
  };
}
