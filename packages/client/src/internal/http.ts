import createFetchClient from 'openapi-fetch';

/** One GET, ready to be sent. */
export interface Exchange {
  readonly baseUrl: string;
  /** The path with its parameters in braces. */
  readonly path: string;
  readonly parameters: WireParameters;
  readonly signal: AbortSignal | undefined;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Parameter values under their names on the wire. */
export interface WireParameters {
  readonly path: Record<string, string | number>;
  readonly query: Record<string, string | number>;
  readonly header: Record<string, string | number>;
}

/** Any path with a GET that answers text: the operation manifest knows the rest. */
interface AnyPaths {
  [path: string]: {
    get: {
      parameters: WireParameters;
      responses: {
        200: { content: { 'text/plain': string } };
        default: { content: { 'text/plain': unknown } };
      };
    };
  };
}

/** The response and its body: as text when the status is a success, else parsed where it can be. */
export async function get(exchange: Exchange): Promise<{ response: Response; body: unknown }> {
  const { baseUrl, path, parameters, signal, fetch } = exchange;
  const { data, error, response } = await createFetchClient<AnyPaths>({ baseUrl }).GET(path, {
    params: parameters,
    headers: { Accept: 'application/json' },
    parseAs: 'text',
    signal: signal ?? null,
    fetch,
  });
  return { response, body: response.ok ? data : error };
}
