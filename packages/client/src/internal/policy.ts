import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ResilienceOptions } from '../resilience-options.ts';

const defaults = { timeout: 120_000, attemptTimeout: 40_000, retries: 2, baseDelay: 500, maxDelay: 30_000 };

/** How long to try, and how often. */
export type Policy = Readonly<typeof defaults>;

/** The policy that the options ask for; what they leave out is as in `base`. */
export function policyOf(options: ResilienceOptions, base: Policy = defaults): Policy {
  const { timeout, attemptTimeout, retry } = options;
  // Most calls give none, and this is part of every one.
  if ((timeout ?? attemptTimeout ?? retry) === undefined) return base;
  const given = { timeout, attemptTimeout, ...(typeof retry === 'object' ? retry : { retries: retry }) };
  const policy = { ...base };
  // The keys of a policy are those of the defaults.
  for (const name of Object.keys(policy) as (keyof Policy)[]) {
    policy[name] = given[name] ?? base[name];
    // Neither NaN, nor a text that looks like a number.
    if (Math.abs(policy[name]) !== policy[name]) throw new ConfigurationError(`${name} must be 0 or more`);
  }
  return policy;
}
