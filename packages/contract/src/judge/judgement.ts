import type { PromiseName } from '../promises.ts';

/** What one answer says about one promise. */
export interface Judgement {
  readonly promise: PromiseName;
  /** What was promised and what came instead, on one line; undefined where the promise is kept. */
  readonly broken?: string;
}

/** A judgement for each message, or that the promise is kept where there is none. */
export function judgementsOf(promise: PromiseName, messages: readonly string[]): Judgement[] {
  return messages.length === 0 ? [{ promise }] : messages.map((broken) => ({ promise, broken }));
}
