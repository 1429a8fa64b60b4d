import type { Credentials } from './credentials.ts';
import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Credentials of a project-scoped IAM token, sent as `X-Auth-Token`. A token is valid for 24 hours: give a function
 * to a program that runs longer. It is asked once for each call.
 *
 * @throws {@link ConfigurationError} when the token is empty or cannot be a header; for a function, when it is called.
 *
 * @example
 * ```ts
 * const credentials = token(process.env.OS_TOKEN ?? '');
 * const renewed = token(async () => (await fetch('http://127.0.0.1:9000/token')).text());
 * ```
 *
 * @see The source document kms-user-instances.en-2026, request header parameters
 */
export function token(source: string | (() => string | Promise<string>)): Credentials {
  if (typeof source === 'string') {
    const value = checked(source);
    return { authorize: async (request) => withToken(request, value) };
  }
  if (typeof source !== 'function')
    throw new ConfigurationError('token: give a text or a function that returns one');
  return { authorize: async (request) => withToken(request, checked(await source())) };
}

function withToken(request: Request, value: string): Request {
  const headers = new Headers(request.headers);
  headers.set('X-Auth-Token', value);
  return new Request(request, { headers });
}

/** The token without the line break that files and commands leave at its end. Messages never show it. */
function checked(source: unknown): string {
  if (typeof source !== 'string')
    throw new ConfigurationError(`token: a text is needed, got ${typeof source}`);
  const value = source.trim();
  if (value === '')
    throw new ConfigurationError('token: it is empty; get one from IAM (POST /v3/auth/tokens)');
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new ConfigurationError(
      'token: it has characters that no token has (a space, a line break, or not ASCII)',
    );
  }
  return value;
}
