/** What befalls one answer. */
export interface Fault {
  /** Milliseconds before it begins. */
  readonly latency?: number | undefined;
  /** Which of the documented errors it is. */
  readonly status?: number | undefined;
  /** Its `Retry-After`, in seconds. */
  readonly retryAfter?: number | undefined;
  /** How its connection ends too early: before the answer, or in the middle of the body. */
  readonly ending?: 'reset' | 'truncate' | undefined;
}
