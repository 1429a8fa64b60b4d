import type { Call } from '../call.ts';
import type { Credentials } from '../credentials.ts';
import type { Operation } from '../operation.ts';
import { abortable } from './abortable.ts';
import { attempt } from './attempt.ts';
import { get } from './http.ts';
import { readAnswer } from './read-answer.ts';
import { addedHeaders } from './safe-text.ts';
import { wireParameters } from './wire-parameters.ts';

/** The client's options, checked. */
export interface CallContext {
  readonly endpoint: (service: string) => string;
  /** The values of parameters that no call gives. */
  readonly configured: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeout: number;
}

export function createCall(context: CallContext): Call {
  return async <Data>(...[operation, parameters, options]: Parameters<Call>): Promise<Data> => {
    const name = nameOf(operation);
    const wire = wireParameters(operation, name, parameters ?? {}, context.configured);
    const baseUrl = context.endpoint(operation.service);
    options?.signal?.throwIfAborted();
    const secrets: string[] = [];
    const { response, body } = await get({
      baseUrl,
      path: operation.path,
      parameters: wire,
      signal: options?.signal,
      fetch: async (request) => {
        const authorized = await abortable(context.credentials.authorize(request), request.signal);
        secrets.push(...addedHeaders(request, authorized));
        const { fetch, timeout } = context;
        return attempt(authorized, { operation: name, fetch, timeout, secrets });
      },
    });
    // The description's word for what a JSON object from this call is; checking it is the contract suite's work.
    return readAnswer({ name, operation, response, body, secrets }) as Data;
  };
}

function nameOf({ service, id }: Operation): string {
  return `${service}.${id.charAt(0).toLowerCase()}${id.slice(1)}`;
}
