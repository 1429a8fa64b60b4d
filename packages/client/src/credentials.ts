/**
 * How requests are authenticated: {@link token}, or an object of your own.
 *
 * @example
 * ```ts
 * const credentials: Credentials = {
 *   async authorize(request) {
 *     const headers = new Headers(request.headers);
 *     headers.set('X-Auth-Token', 'a token from somewhere');
 *     return new Request(request, { headers });
 *   },
 * };
 * ```
 */
export interface Credentials {
  /**
   * The request with what proves who sends it. It is asked anew for every request that is sent, and an error of its
   * own ends the call unchanged. Headers that it adds or changes are secrets: no error repeats them.
   */
  authorize(request: Request): Promise<Request>;
}
