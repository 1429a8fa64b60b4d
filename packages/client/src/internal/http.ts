import { createQuerySerializer, type ParamsOption } from 'openapi-fetch';
import type { CallOptions } from '../call.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';

/** A service by the paths of its description, called in the style of openapi-fetch. */
export interface RawClient<Paths extends object> {
  /**
   * Gets a path with its parameters in braces. What came is `data`, or `error` for what is no success with JSON, beside
   * the `response`, whose body has been read. Credentials, timeouts and retries are as for every call, but a token
   * function is asked again after a status 401 alone.
   */
  GET<Path extends keyof Paths & string>(
    path: Path,
    init: ParamsOption<Got<Paths, Path>> & CallOptions,
  ): Promise<RawAnswer<Got<Paths, Path>>>;
}

/** What came of it, each status with its described body. */
export type RawAnswer<Operation> =
  | { data: JsonOf<ResponseOf<Operation, 200>>; error?: never; response: Response }
  | { data?: never; error: JsonOf<ErrorResponseOf<Operation>>; response: Response };

type ResponseOf<Operation, Status> = Operation extends { responses: infer Responses }
  ? Responses[Status & keyof Responses]
  : never;
type ErrorResponseOf<Operation> = Operation extends { responses: infer Responses }
  ? Responses[Exclude<keyof Responses, 200>]
  : never;
type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;

type Got<Paths, Path extends keyof Paths> = Paths[Path] extends {
  get: infer Operation extends Record<string, unknown>;
}
  ? Operation
  : never;

/** Parameter values under their names on the wire. */
export interface WireParameters {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
}

const serializeQuery = /* @__PURE__ */ createQuerySerializer<object>();

/** The URL of a path with its parameters in braces, all of which must be given. */
export function urlOf(baseUrl: string, path: string, params: WireParameters): string {
  const query = serializeQuery(params.query ?? {});
  // In the simple style, as every path is: for that, openapi-fetch's serializer of all styles takes many times as long.
  let filled = path;
  for (const name in params.path) {
    const value = `${params.path[name] ?? ''}`;
    // An empty segment or dots would ask for another path.
    if (!/^\.{0,2}$/.test(value)) filled = filled.replace(`{${name}}`, encodeURIComponent(value));
  }
  if (/[{}]/.test(filled)) throw new ConfigurationError(`${filled}: a parameter is missing or dots`);
  return `${baseUrl}${filled}${query && `?${query}`}`;
}
