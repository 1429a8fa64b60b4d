import type { Answer, Caller, CallOptions } from '../call.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Operation } from '../operation.ts';
import type { Received, Sending } from './attempt.ts';
import { urlOf, type WireParameters } from './http.ts';
import { policyOf } from './policy.ts';
import { readAnswer, type Validate } from './read-answer.ts';
import { send } from './send.ts';
import { wireParameters } from './wire-parameters.ts';

/** The client's options for a service, checked. */
export interface Settings extends Omit<Sending, 'operation' | 'request' | 'signal'> {
  /** The address of the service, without a slash at its end; a region may lack one that is never called. */
  readonly endpoint: string | undefined;
  readonly validate: Validate | undefined;
}

/** Calls the operations of a service. */
export function createCaller(settings: Settings): Caller {
  return <Data>(operation: Operation, parameters?: object | null, options: CallOptions = {}) => {
    const send = async () => {
      const params = wireParameters(operation, parameters ?? {}, options.projectId ?? settings.projectId);
      const received = await get(settings, operation, params, options);
      // The description's word for it; its outline has been checked, and all of it where `validate` is given.
      return readAnswer(operation, received, settings.validate) as Answer<Data>;
    };
    const answer = send();
    // Promises of async functions keep the caller's line in an error's stack, which those of a class would not.
    const data = (async () => (await answer).data)();
    const withResponse = () => {
      // Who asks for the one is not told of the other's failure.
      data.catch(() => {});
      return answer;
    };
    return Object.assign(data, { withResponse });
  };
}

/** Gets the paths of a service, and returns what openapi-fetch would. */
export function createRaw(settings: Settings): { readonly GET: RawGet } {
  return {
    async GET(path, { params = {}, ...options } = {}) {
      const { response, text, body } = await get(settings, { name: path, path }, params, options);
      return response.ok && body !== undefined ? { data: body, response } : { error: body ?? text, response };
    },
  };
}

type RawGet = (
  path: string,
  options?: CallOptions & { readonly params?: WireParameters },
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

function get(
  settings: Settings,
  operation: Sending['operation'] & Pick<Operation, 'path'>,
  params: WireParameters,
  options: CallOptions,
): Promise<Received> {
  const { endpoint } = settings;
  const { signal, projectId = settings.projectId } = options;
  if (!endpoint) throw new ConfigurationError(`${operation.name}: no endpoint is known; give endpoints`);
  const request = {
    method: 'GET',
    url: urlOf(endpoint, operation.path, params),
    headers: headersOf(operation.name, { ...params.header, ...options.headers }),
  };
  const policy = policyOf(options, settings.policy);
  return send({ ...settings, operation, request, projectId, policy, signal });
}

function headersOf(call: string, given: Record<string, unknown>): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  try {
    for (const name in given) headers.set(name, `${given[name]}`);
  } catch {
    // The platform's own error would repeat the value.
    throw new ConfigurationError(`${call}: a header cannot be sent`);
  }
  return headers;
}
