/** How long a call may take, and how it is tried again. */
export interface ResilienceOptions {
  /** Milliseconds for the whole call: asking for a token, every request, and the waits between them. Default: 120000. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for one request and its whole answer, asking for a token included. Default: 40000; the gateway gives up
   * after 30 s by itself.
   */
  readonly attemptTimeout?: number | undefined;
  /** How often to try again, or {@link RetryOptions}; 0 for never. Default: 2. */
  readonly retry?: number | RetryOptions | undefined;
}

/**
 * How a call is tried again after a connection error, a request that took too long, or status 429, 500, 502, 503 or 504.
 * The wait is random between 0 and `baseDelay`, twice that before the second retry, and so on; or what the cloud asks
 * for by `Retry-After`. A wait that does not fit into the call's `timeout` is not begun: the call fails with what it has.
 */
export interface RetryOptions {
  /** Retries after the first request. Default: 2. */
  readonly retries?: number | undefined;
  /** Milliseconds that the first wait takes at most. Default: 500. */
  readonly baseDelay?: number | undefined;
  /** Milliseconds that any wait takes at most, also one that the cloud asks for. Default: 30000. */
  readonly maxDelay?: number | undefined;
}
