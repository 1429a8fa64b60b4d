import type { Faults } from '../../faults.ts';
import { checkNames, type Names } from '../check-names.ts';
import * as limits from './limits.ts';
import { plainNumber } from './plain-number.ts';

const names: Names<Faults> = {
  latency: true,
  errors: true,
  retryAfter: true,
  reset: true,
  truncate: true,
  rateLimit: true,
  seed: true,
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function check(limit: limits.Limit<unknown>, name: string, value: unknown): void {
  if (value !== undefined) limits.within(limit, `faults.${name}`, value);
}

function checkErrors(errors: unknown): void {
  if (!isObject(errors)) limits.refuse('faults.errors', 'an object of shares by status', errors);
  for (const [status, share] of Object.entries(errors)) {
    const number = plainNumber(status);
    limits.within(limits.errorStatus, 'A status of faults.errors', number, status);
    limits.within(limits.share, `faults.errors[${number}]`, share);
  }
  limits.checkSum('faults.errors', Object.values(errors));
}

/** Names what no type has kept out: options come from JavaScript and from JSON, and numbers from sums. */
export function checkFaults(faults: Faults): void {
  if (!isObject(faults)) limits.refuse('faults', 'an object', faults);
  checkNames('faults', faults, names);
  const { latency, errors = {}, retryAfter, reset, truncate, rateLimit, seed } = faults;
  check(limits.latency, 'latency', latency);
  checkErrors(errors);
  check(limits.retryAfter, 'retryAfter', retryAfter);
  check(limits.share, 'reset', reset);
  check(limits.share, 'truncate', truncate);
  const rates = isObject(rateLimit) ? Object.entries(rateLimit) : [];
  for (const [service, rate] of rates) limits.within(limits.rate, `faults.rateLimit.${service}`, rate);
  if (!isObject(rateLimit)) check(limits.rate, 'rateLimit', rateLimit);
  check(limits.seed, 'seed', seed);
}
