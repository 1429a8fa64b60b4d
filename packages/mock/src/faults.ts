/** How long an answer takes to begin, in milliseconds, at most 600,000 (10 minutes). */
export type Latency =
  | number
  /** Any time between the two, each as likely as the next. */
  | { readonly min: number; readonly max: number }
  /**
   * Log-normal, as the latencies of real services are: most answers are quick, a few take very much longer, and it is
   * those few that timeouts and retries are for. `median` is what half of the answers keep below and `p99` what 99 %
   * of them do, as monitoring shows both; `median` is above 0. What is drawn above 10 minutes takes 10 minutes.
   */
  | { readonly median: number; readonly p99: number };

/**
 * What goes wrong, and how often. Nothing does unless it is named here.
 *
 * Chance follows `seed`: requests that come in the same order meet the same faults in every run. Each fault has draws of
 * its own, so that more latency does not change which requests fail. Rate limits follow the clock instead.
 *
 * @throws {OptionError} by `startMock`, if a value is not such a one.
 * @example
 * ```ts
 * await using mock = await startMock({
 *   faults: { latency: { median: 80, p99: 900 }, errors: { 503: 0.02 }, retryAfter: 2, rateLimit: { kms: 20 } },
 * });
 * ```
 */
export interface Faults {
  /** Default: as quick as it can. */
  readonly latency?: Latency | undefined;
  /**
   * The share of requests, from 0 to 1, that are answered with each status from 400 to 599; in all at most 1. Calls
   * that do not document a status are spared.
   */
  readonly errors?: Readonly<Record<number, number>> | undefined;
  /**
   * The `Retry-After` of the 429 and 503 that `errors` makes, in whole seconds from 0 to 2,147,483,647. Default: that
   * of the documented answer.
   */
  readonly retryAfter?: number | undefined;
  /** The share of requests, from 0 to 1, whose connection is reset instead of an answer. Default 0. */
  readonly reset?: number | undefined;
  /** The share of the other answers, from 0 to 1, whose connection ends in the middle of the body. Default 0. */
  readonly truncate?: number | undefined;
  /**
   * How many requests a second each service admits of each caller (a token or an access key), from 0.001 to 1,000,000;
   * or that of single services by name: `{ kms: 20 }`. A token bucket: after a pause, a second's worth may come at once.
   * Others get 429, with the seconds until the next is admitted as `Retry-After`. Default: any number.
   */
  readonly rateLimit?: number | Readonly<Record<string, number>> | undefined;
  /** Another seed draws other faults. A whole number from 0 to 4,294,967,295, default 0. */
  readonly seed?: number | undefined;
}
