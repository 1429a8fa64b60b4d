import type { Faults } from '../../faults.ts';
import { checkFaults } from './check-faults.ts';
import type { Fault } from './fault.ts';
import { latenciesOf } from './latencies.ts';
import { randomFrom } from './random.ts';
import { type Clock, createRateLimiter, type RateLimiter } from './rate-limiter.ts';

export interface FaultPlan {
  /** The statuses that it makes answers of. */
  readonly statuses: readonly number[];
  /** The services that its rate limit names. */
  readonly services: readonly string[];
  /** What befalls the next request, in the order in which they come. */
  next(service: string, caller: string): Fault;
}

interface ErrorShare {
  /** Where the status' part of the numbers from 0 to 1 ends; it begins where the one before it ends. */
  readonly end: number;
  readonly error: Pick<Fault, 'status' | 'retryAfter'>;
}

// The answers that say when to come back (RFC 6585, RFC 9110).
const sayWhen: readonly number[] = [429, 503];

function errorSharesOf({ errors = {}, retryAfter }: Faults): readonly ErrorShare[] {
  let end = 0;
  return Object.entries(errors)
    .filter(([, share]) => share > 0)
    .map(([key, share]) => {
      const status = Number(key);
      end += share;
      return { end, error: sayWhen.includes(status) ? { status, retryAfter } : { status } };
    });
}

function limitersOf(
  rateLimit: Faults['rateLimit'],
  clock: Clock,
): (service: string) => RateLimiter | undefined {
  if (typeof rateLimit === 'number') {
    const limiter = createRateLimiter(rateLimit, clock);
    return () => limiter;
  }
  const limiters = new Map(
    Object.entries(rateLimit ?? {}).map(([service, rate]) => [service, createRateLimiter(rate, clock)]),
  );
  return (service) => limiters.get(service);
}

/**
 * What the options plan, or undefined if that is nothing: then answers may be remembered.
 *
 * @throws {OptionError} if a value is not such a one.
 */
export function createFaultPlan(faults: Faults = {}, clock: Clock = performance): FaultPlan | undefined {
  checkFaults(faults);
  const { latency = 0, reset = 0, truncate = 0, rateLimit, seed = 0 } = faults;
  const errorShares = errorSharesOf(faults);
  const planned = [latency !== 0, reset > 0, truncate > 0, errorShares.length > 0, rateLimit !== undefined];
  if (!planned.includes(true)) return undefined;

  const random = randomFrom(seed);
  const latencyFrom = latenciesOf(latency);
  const limiterFor = limitersOf(rateLimit, clock);
  const limited = rateLimit === undefined ? [] : [429];
  return {
    statuses: [...limited, ...errorShares.flatMap(({ error }) => error.status ?? [])],
    services: typeof rateLimit === 'object' ? Object.keys(rateLimit) : [],
    next(service, caller) {
      // Always the same draws, so that no fault moves those of another or of a later request.
      const draws = { error: random(), reset: random(), truncate: random() };
      const delay = latencyFrom(random(), random());
      const ending = draws.reset < reset ? 'reset' : draws.truncate < truncate ? 'truncate' : undefined;
      const wait = limiterFor(service)?.retryAfter(`${service} ${caller}`) ?? 0;
      const error =
        wait > 0
          ? { status: 429, retryAfter: wait }
          : errorShares.find(({ end }) => draws.error < end)?.error;
      return { latency: delay, ending, ...error };
    },
  };
}
