/**
 * How requests are authenticated: {@link token}, {@link accessKey}, {@link fromEnv}, or an object of your own.
 *
 * @example
 * ```ts
 * const credentials: Credentials = {
 *   authorize({ headers }) {
 *     headers.set('X-Auth-Token', 'a token from somewhere');
 *   },
 * };
 * ```
 */
export interface Credentials {
  /**
   * Adds to the headers what proves who sends the request. It is asked anew for every request that is sent, also for
   * each retry, and an error of its own ends the call unchanged. No error repeats values of 17 characters or more that
   * the headers hold.
   */
  authorize(request: RequestHead, context: CredentialsContext): void | Promise<void>;
  /**
   * Told that the cloud has refused what `authorize` added (status 401, or a code by which the description says so).
   * When it returns true, the request is authorized and sent once more; that happens once a call.
   */
  refused?(request: RequestHead, response: Response): boolean;
}

/** A request without a body, before it is sent. A `Request` is one, too. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

/** What {@link Credentials} may need to know beside the request. */
export interface CredentialsContext {
  /** The project of the call. */
  readonly projectId: string | undefined;
  /** Aborts when the request is no longer wanted: the call was aborted, or out of time. */
  readonly signal: AbortSignal;
}
