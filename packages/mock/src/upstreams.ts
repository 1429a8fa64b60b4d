/**
 * The real services that requests are handed on to: one base URL for all of them, or one for each service by its name
 * (`kms`, `dcs`). A service that is not named is answered by the mock itself.
 *
 * A URL begins with `http://` or `https://`, may have a path, under which all calls are then asked for, and has neither
 * user name, password, query nor fragment.
 *
 * @example
 * ```ts
 * await using mock = await startMock({
 *   proxy: { kms: 'https://kms.eu-de.otc.t-systems.com', dcs: 'https://dcs.eu-de.otc.t-systems.com' },
 * });
 * ```
 */
export type Upstreams = string | URL | Readonly<Record<string, string | URL>>;
