import type { Incoming } from './incoming.ts';

/** Who sends a request, as far as limits are counted: the holder of a token or of an access key. */
export function callerOf({ headers }: Incoming): string {
  const { authorization = '', 'x-auth-token': token } = headers;
  return token ?? /\bAccess=([^\s,]+)/.exec(authorization)?.[1] ?? '';
}
