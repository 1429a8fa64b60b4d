import { hash } from 'node:crypto';

export interface Clock {
  /** Milliseconds since any moment; never goes back. */
  now(): number;
}

export interface RateLimiter {
  /** Admits the request, which is 0, or says after how many whole seconds one is admitted. */
  retryAfter(caller: string): number;
}

// A whole token, less what floating point loses when a caller comes back at the very moment that it was told.
const whole = 1 - 1e-9;

/**
 * A token bucket for each caller: it holds a second's worth and is filled `rate` times a second. Unlike a window, it
 * neither admits twice the rate around a border nor keeps the time of each request, and it knows the time of the next.
 * Of more than `most` callers, the one that was admitted the longest ago is forgotten, which is to say: starts anew.
 */
export function createRateLimiter(rate: number, clock: Clock, most = 10_000): RateLimiter {
  const size = Math.max(1, rate);
  // In the order in which they were last admitted.
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  return {
    retryAfter(caller) {
      // Tokens have up to several kB, and need not be kept.
      const key = hash('sha256', caller);
      const at = clock.now();
      const bucket = buckets.get(key) ?? { tokens: size, at };
      const tokens = Math.min(size, bucket.tokens + ((at - bucket.at) / 1000) * rate);
      if (tokens < whole) return Math.ceil((whole - tokens) / rate);
      buckets.delete(key);
      buckets.set(key, { tokens: tokens - 1, at });
      const [oldest = key] = buckets.keys();
      if (buckets.size > most) buckets.delete(oldest);
      return 0;
    },
  };
}
