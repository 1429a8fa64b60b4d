import type { Credentials } from './credentials.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { createServices } from './generated/factory.ts';
import type { Region } from './generated/servers.ts';
import type { Services } from './generated/services.ts';
import { createCall } from './internal/create-call.ts';
import { type Endpoints, resolveEndpoints } from './internal/endpoints.ts';

/** Where, for which project and as whom a client calls. */
export type ClientOptions = CommonOptions & (InRegion | AtEndpoints);

/** What a client needs wherever the cloud is. */
export interface CommonOptions {
  /** The project's id, 32 lower-case hexadecimal characters. A token must be scoped to this very project. */
  readonly projectId: string;
  /** Who calls: {@link token}, or credentials of your own. */
  readonly credentials: Credentials;
  /** Sends a request; for proxies and tests. It should heed `request.signal`. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds for one request and its whole answer; asking for a token does not count. Default: 30000. */
  readonly timeout?: number | undefined;
}

/** A cloud's region by its id; single services may be elsewhere. */
export interface InRegion {
  /** A known region of Huawei Cloud, Open Telekom Cloud or Flexible Engine. */
  readonly region: Region | (string & {});
  readonly endpoints?: Endpoints | undefined;
}

/** Addresses instead of a region: a mock, a private cloud, a region that is not known here. */
export interface AtEndpoints {
  readonly region?: Region | (string & {}) | undefined;
  /** An http or https URL for all services, or one for each. */
  readonly endpoints: Endpoints;
}

/** A client: its services, and their calls. */
export type Client = Services;

const longestTimer = 2 ** 31 - 1;

/**
 * Makes a client. Nothing is sent until a call.
 *
 * @throws {@link ConfigurationError} when an option is missing or cannot be right.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   region: 'eu-de',
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: token(process.env.OS_TOKEN ?? ''),
 * });
 * const { instance_num } = await client.kms.showUserInstances();
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const { region, endpoints, projectId, credentials, fetch, timeout = 30_000 } = options;
  if (typeof projectId !== 'string' || !/^[0-9a-f]{32}$/.test(projectId)) {
    throw new ConfigurationError('createClient: projectId must be 32 characters of 0-9 and a-f');
  }
  if (typeof credentials?.authorize !== 'function') {
    throw new ConfigurationError('createClient: credentials are missing; give token("…")');
  }
  if (typeof timeout !== 'number' || !(timeout >= 1 && timeout <= longestTimer)) {
    throw new ConfigurationError(`createClient: timeout must be 1 to ${longestTimer} milliseconds`);
  }
  const call = createCall({
    endpoint: resolveEndpoints(region, endpoints),
    configured: { projectId },
    credentials,
    // Looked up at each call, so that what replaces the global fetch later is used.
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
    timeout,
  });
  return createServices(call);
}
