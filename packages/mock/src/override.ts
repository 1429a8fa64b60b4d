/**
 * An answer in place of the one that the mock would give to a valid request.
 *
 * @example
 * ```ts
 * await using mock = await startMock();
 * mock.use('ShowUserInstances', { body: { instance_num: 3 } });
 * mock.use('ListInstances', { status: 403, headers: { 'X-Served-By': 'mock' }, latency: 200 });
 * ```
 */
export interface Override {
  /** Any documented status. Default: that of success. */
  readonly status?: number | undefined;
  /** The name of one of that status's documented examples. Default: the first. */
  readonly example?: string | undefined;
  /** Instead of an example. */
  readonly body?: unknown;
  /** Beside the documented ones. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds, for the `Retry-After` header. */
  readonly retryAfter?: number | undefined;
  /** Milliseconds before it begins. */
  readonly latency?: number | undefined;
  /** Breaks the connection, before the answer (`reset`) or in the middle of its body (`truncate`). */
  readonly ending?: 'reset' | 'truncate' | undefined;
  /** Sends the answer also where it breaks the description. Default: such an answer is a 500 that says what is wrong. */
  readonly unchecked?: boolean | undefined;
}

/** A valid request for a call that is overridden, as it came. */
export interface OverriddenRequest {
  readonly method: string;
  /** The path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** A repeated parameter has all its values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Decides for each request; undefined leaves it to the mock.
 *
 * @example
 * ```ts
 * await using mock = await startMock();
 * mock.use('ListInstances', async ({ query }) =>
 *   query['status'] === 'ERROR' ? { example: 'Empty' } : undefined,
 * );
 * ```
 */
export type Resolver = (request: OverriddenRequest) => Override | undefined | Promise<Override | undefined>;

export interface OverrideOptions {
  /** For how many requests. Default: all that follow. */
  readonly times?: number | undefined;
}

/**
 * An override that is in force; `using` takes it back at the end of the block.
 *
 * @example
 * ```ts
 * await using mock = await startMock();
 * {
 *   using refused = mock.use('ShowUserInstances', { status: 403 });
 *   console.log(refused.calls); // 0
 * }
 * ```
 */
export interface ActiveOverride extends Disposable {
  /** How many requests it has answered. */
  readonly calls: number;
  /** Takes it back. */
  restore(): void;
}
