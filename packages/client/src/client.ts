import type { Credentials } from './credentials.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import type { Region } from './generated/regions.ts';
import type { RawServices, ServiceName, Services } from './generated/services.ts';
import { createCaller, createRaw, type Settings } from './internal/create-caller.ts';
import { type Endpoints, endpointOf } from './internal/endpoints.ts';
import { policyOf } from './internal/policy.ts';
import type { Validate } from './internal/read-answer.ts';
import { checkProjectId } from './internal/wire-parameters.ts';
import type { ResilienceOptions } from './resilience-options.ts';
import type { Service } from './service.ts';

/** Where, for which project and as whom a client calls. */
export type ClientOptions<Name extends ServiceName = ServiceName> = CommonOptions &
  (InRegion<Name> | AtEndpoints<Name>);

/** What a client takes wherever the cloud is. */
export interface CommonOptions extends ResilienceOptions {
  /** Who calls: `token`, `accessKey`, `fromEnv`, or credentials of your own. */
  readonly credentials: Credentials;
  /**
   * The project's id, 32 lower-case hexadecimal characters. A token must be scoped to this very project. It may be left
   * to each call.
   */
  readonly projectId?: string | undefined;
  /** Sends a request; for proxies and tests. It should heed `request.signal`. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Checks each answer against the description: `validate` of `@cloud-inventory/client/validate`. Default: only the outline is checked. */
  readonly validate?: Validate | undefined;
}

/** A cloud's region; single services may be elsewhere. */
export interface InRegion<Name extends ServiceName = ServiceName> {
  /** The id of a region of Huawei Cloud, Open Telekom Cloud or Flexible Engine. */
  readonly region: Region | (string & {});
  readonly endpoints?: Endpoints<Name> | undefined;
}

/** Addresses instead of a region: a mock, a private cloud. */
export interface AtEndpoints<Name extends ServiceName = ServiceName> {
  readonly region?: Region | (string & {}) | undefined;
  /** An http or https URL for all services, or one for each. */
  readonly endpoints: Endpoints<Name>;
}

/** A client: its services with their calls, and below them the paths of each. */
export type Client<Name extends ServiceName = ServiceName> = Pick<Services, Name> & {
  /**
   * Each service by the paths of its description, called in the style of openapi-fetch: an error is returned, not thrown.
   * Credentials, timeouts and retries are the client's. Only GET is sent.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.kms.GET('/v1.0/{project_id}/kms/user-instances', {
   *   params: { path: { project_id: '0dea2644dc80d5d22ff1c01e3ebea6fc' } },
   * });
   * ```
   */
  readonly raw: Pick<RawServices, Name>;
};

/** Makes a client of some services. */
export function makeClient<Name extends ServiceName>(
  services: { readonly [Key in Name]: Service<Services[Key]> },
  options: ClientOptions<Name>,
): Client<Name> {
  const { region, endpoints, projectId, credentials, fetch, validate } = options;
  if (!credentials?.authorize) throw new ConfigurationError('give credentials, such as token()');
  if (projectId !== undefined) checkProjectId(projectId);
  for (const name in typeof endpoints === 'object' ? endpoints : {})
    if (!(name in services)) throw new ConfigurationError(`endpoints: there is no service ${name}`);
  const settings: Omit<Settings, 'endpoint'> = {
    projectId,
    credentials,
    validate,
    policy: policyOf(options),
    fetch: ({ url, headers }, signal) => {
      // Credentials must not follow a redirect to wherever it points.
      const init = { headers, signal, redirect: 'manual' } as const;
      // The global fetch is looked up at each call, so that what replaces it later is used.
      return fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init);
    },
  };
  const client: { raw: Record<string, unknown>; [service: string]: unknown } = { raw: {} };
  for (const { name, servers, methods } of Object.values<Service<unknown>>(services)) {
    const own = { ...settings, endpoint: endpointOf(name, servers, region, endpoints) };
    client[name] = methods(createCaller(own));
    client.raw[name] = createRaw(own);
  }
  // Each of its services has been set, by the name that its type has.
  return client as Client<Name>;
}
