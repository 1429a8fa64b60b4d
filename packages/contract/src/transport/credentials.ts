import { randomBytes } from 'node:crypto';
import { signRequest } from '@cloud-inventory/client';
import type { CredentialKind } from '../check.ts';
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

/** Which of its credentials a server can be shown. */
export function canShow({ token, accessKey }: ServerCredentials, kind: CredentialKind): boolean {
  if (kind === 'right') return token !== undefined || accessKey !== undefined;
  return !kind.endsWith('signature') || accessKey !== undefined;
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
  const signed = await signRequest(request, accessKey);
  if (kind !== 'wrong-signature') return signed;
  return withHeader(signed, 'authorization', tampered(signed.headers.get('authorization') ?? ''));
}
