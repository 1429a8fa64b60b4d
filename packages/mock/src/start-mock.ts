import { serve } from './internal/serve.ts';

export interface MockOptions {
  /** The TCP port; 0, the default, takes any free one. */
  readonly port?: number;
  /** The address to listen at. Default `127.0.0.1`: only this machine can reach it. */
  readonly host?: string;
}

export interface Mock {
  /** Where it is, without a slash at the end: `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The port that was taken. */
  readonly port: number;
  /** Stops it and ends every connection; may be called again. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of all described calls on one port. It answers with the documented examples, refuses what the
 * descriptions refuse with the documented errors, and gives any documented answer when asked by
 * `Prefer: code=429`, `Prefer: example=NoKeys` or `Prefer: dynamic=true`. It prints nothing.
 *
 * @throws {ListenError} if the port is in use or the host is not this machine's.
 * @throws {DescriptionError} if the descriptions cannot be read.
 * @example
 * await using mock = await startMock();
 * const answer = await fetch(`${mock.url}/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances`, {
 *   headers: { 'X-Auth-Token': 'any' },
 * });
 * console.log(await answer.json()); // { instance_num: 15 }
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
  // Taken one by one, so that nothing but what is documented gets through.
  const { port, host } = options;
  return serve({ ...(port !== undefined && { port }), ...(host !== undefined && { host }) });
}
