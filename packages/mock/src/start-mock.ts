import type { AccessKey } from './access-key.ts';
import type { Faults } from './faults.ts';
import type { Fleet } from './fleet.ts';
import type { FleetError } from './fleet-error.ts';
import { checkOptions } from './internal/check-options.ts';
import { serve } from './internal/serve.ts';
import type { ActiveOverride, Override, OverrideOptions, Resolver } from './override.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { Upstreams } from './upstreams.ts';

/** What the answers are computed from. */
export interface FleetOptions {
  /**
   * A fleet, or the path or URL of a YAML or JSON file with one, which is read again when it changes; a path is
   * relative to the working directory. Default: the fleet of `fleets/default.yaml`, for any project id. `false`
   * answers with the documents' samples, whatever the filters and pages that are asked for.
   */
  readonly fleet?: Fleet | string | URL | false | undefined;
  /** Makes a fleet, as `makeFleet` does, instead of `fleet`. */
  readonly seed?: number | undefined;
  /** Makes a fleet of so many instances, as `makeFleet` does, instead of `fleet`. */
  readonly size?: number | undefined;
  /** The fleet's file was changed, and answers come from its new text from now on. */
  readonly onFleetChange?: ((fleet: Fleet) => void) | undefined;
  /** The fleet's file was changed and is wrong, so that answers still come from the last good one. Default: silence. */
  readonly onFleetError?: ((error: FleetError) => void) | undefined;
}

export interface MockOptions extends FleetOptions {
  /** The TCP port; 0, the default, takes any free one. */
  readonly port?: number | undefined;
  /** The address to listen at. Default `127.0.0.1`: only this machine can reach it. */
  readonly host?: string | undefined;
  /** The tokens that are let in. Default: any. */
  readonly tokens?: readonly string[] | undefined;
  /**
   * The access keys whose signatures are verified and let in. Default: any key; then the signature itself cannot be
   * verified, only its form and its date.
   */
  readonly accessKeys?: readonly AccessKey[] | undefined;
  /** What goes wrong, and how often. Default: nothing. */
  readonly faults?: Faults | undefined;
  /**
   * Real services that answer in place of the mock: valid requests are handed on, what comes back is judged by the
   * descriptions, and what is wrong with it is listed in `X-Mock-Violations` and `mock.requests`. Nothing but GET and
   * HEAD of described calls ever gets there, without the query parameters and headers that are not described, but for
   * credentials and a few that cannot make it another request, as `Accept`. Default: none.
   */
  readonly proxy?: Upstreams | undefined;
}

export interface Mock {
  /** Where it is, without a slash at the end: `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The port that was taken. */
  readonly port: number;
  /** The last requests, at most 1,000, oldest first. `GET /__mock/requests` has the same. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Gives valid requests for one call another answer, until it is taken back. The newest override comes first. What
   * the mock refuses, as a request without a token, it still refuses.
   *
   * @param operationId Such as `ListInstances`.
   * @throws {OptionError} if there is no such call, or its description no such answer.
   * @example
   * ```ts
   * await using mock = await startMock();
   * mock.use('ShowUserInstances', { status: 503, retryAfter: 1 }, { times: 1 });
   * mock.use('ListInstances', ({ query }) => (query['start'] === '11' ? { ending: 'reset' } : undefined));
   * ```
   */
  use(operationId: string, override: Override | Resolver, options?: OverrideOptions): ActiveOverride;
  /** Takes back all overrides and forgets all requests. */
  reset(): void;
  /** Stops it and ends every connection; may be called again. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of all described calls on one port. It answers from a fleet: lists are filtered and paged, counts add
 * up. It refuses what the descriptions refuse with the documented errors, and gives any documented answer when asked
 * by `Prefer: code=429`, `Prefer: example=NoKeys` or `Prefer: dynamic=true`. It prints nothing.
 *
 * @throws {FleetError} if the fleet cannot be read or is wrong.
 * @throws {OptionError} if another option makes no sense.
 * @throws {ListenError} if the port is in use or the host is not this machine's.
 * @throws {DescriptionError} if the descriptions cannot be read.
 * @example
 * ```ts
 * await using mock = await startMock();
 * const answer = await fetch(`${mock.url}/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/kms/user-instances`, {
 *   headers: { 'X-Auth-Token': 'any' },
 * });
 * console.log(await answer.json()); // { instance_num: 15 }
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options);
  // Taken one by one, so that nothing but what is documented gets through.
  const { port, host, tokens, accessKeys, faults, proxy } = options;
  const { fleet, seed, size, onFleetChange, onFleetError } = options;
  const fleetOptions = { fleet, seed, size, onFleetChange, onFleetError };
  return serve({ port, host, tokens, accessKeys, faults, proxy, ...fleetOptions });
}
