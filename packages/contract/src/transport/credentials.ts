import { randomBytes } from 'node:crypto';
import { type AccessKey, signRequest } from '@cloud-inventory/client';
import type { CredentialKind } from '../credential-kind.ts';
import type { ServerCredentials } from '../server.ts';

/** A signature of the right form that is of no request. */
function tampered(authorization: string): string {
  return authorization.replace(/Signature=[0-9a-f]+/, `Signature=${randomBytes(32).toString('hex')}`);
}

function withHeader(request: Request, name: string, value: string): Request {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return new Request(request, { headers });
}

const anHour = 3_600_000;

/** The request with a signature of the same request for another query. */
async function withBorrowedSignature(request: Request, accessKey: AccessKey): Promise<Request> {
  const other = new Request(`${request.url}${request.url.includes('?') ? '&' : '?'}x-unknown=1`, request);
  const { headers } = await signRequest(other, accessKey);
  return new Request(request, { headers });
}

/** The request with credentials of this kind. */
export async function withCredentials(
  request: Request,
  { token, accessKey }: ServerCredentials,
  kind: CredentialKind,
): Promise<Request> {
  if (kind === 'none') return request;
  if (kind === 'wrong-token')
    return withHeader(request, 'x-auth-token', `wrong-${randomBytes(16).toString('hex')}`);
  if (kind === 'right' && token !== undefined) return withHeader(request, 'x-auth-token', token);
  if (!accessKey) throw new Error(`There is no access key to make a ${kind} with.`);
  if (kind === 'borrowed-signature') return withBorrowedSignature(request, accessKey);
  const date = new Date(Date.now() - (kind === 'stale-signature' ? anHour : 0));
  const signed = await signRequest(request, { ...accessKey, date });
  if (kind !== 'wrong-signature') return signed;
  return withHeader(signed, 'authorization', tampered(signed.headers.get('authorization') ?? ''));
}
