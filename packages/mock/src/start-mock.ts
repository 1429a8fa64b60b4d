import type { Fleet } from './fleet.ts';
import type { FleetError } from './fleet-error.ts';
import { serve } from './internal/serve.ts';

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
 * Starts a mock of all described calls on one port. It answers from a fleet: lists are filtered and paged, counts add
 * up. It refuses what the descriptions refuse with the documented errors, and gives any documented answer when asked
 * by `Prefer: code=429`, `Prefer: example=NoKeys` or `Prefer: dynamic=true`. It prints nothing.
 *
 * @throws {FleetError} if the fleet cannot be read or is wrong.
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
  const { port, host, fleet, seed, size, onFleetChange, onFleetError } = options;
  return serve({ port, host, fleet, seed, size, onFleetChange, onFleetError });
}
