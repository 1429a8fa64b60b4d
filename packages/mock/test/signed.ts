import { type SignRequestOptions, signRequest } from '@cloud-inventory/client';
import type { Incoming } from '../src/internal/incoming.ts';

/** The vendor's public example, no secret. */
export const exampleKey = {
  accessKey: 'QTWAOYTTINDUT2QVKYUC',
  secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc',
};

/** When the requests of `signed` are signed. */
export const signingTime: Date = new Date('2026-11-22T03:04:05Z');

export const host = 'kms.eu-de.example.com';

/** What a server would get of a request. */
export function incomingOf(request: Request): Incoming {
  const { host, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    url: pathname + search,
    headers: { ...Object.fromEntries(request.headers), host },
  };
}

/** What a server would get that is signed by the client, a signer that shares no code with the mock. */
export async function signed(
  path: string,
  { headers, ...options }: Partial<SignRequestOptions> & { readonly headers?: Record<string, string> } = {},
): Promise<Incoming> {
  const request = new Request(`https://${host}${path}`, { headers: headers ?? {} });
  return incomingOf(await signRequest(request, { ...exampleKey, date: signingTime, ...options }));
}

/** The same request with other or more headers; undefined leaves one out. */
export function withHeaders(incoming: Incoming, headers: Record<string, string | undefined>): Incoming {
  const all = Object.entries({ ...incoming.headers, ...headers });
  const sent = all.filter((header): header is [string, string] => header[1] !== undefined);
  return { ...incoming, headers: Object.fromEntries(sent) };
}
