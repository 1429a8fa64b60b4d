import type { RequestHead } from '../credentials.ts';
import type { AccessKey } from '../sign-request.ts';
import { canonicalRequest } from './canonical-request.ts';
import { secretText } from './secret-text.ts';

const algorithm = 'SDK-HMAC-SHA256';
const hmac = { name: 'HMAC', hash: 'SHA-256' };

/** Signs a request in place, as of the date. Without a body, it is signed as one that has none. */
export type Signer = (request: RequestHead, date: Date, body?: ArrayBuffer) => Promise<void>;

/** A signer that keeps the secret key where no log reaches it, and imports it once, when it first signs. */
export function signer({ accessKey, secretKey, securityToken }: AccessKey): Signer {
  const access = secretText('accessKey', accessKey);
  const secret = secretText('secretKey', secretKey);
  const token = securityToken === undefined ? '' : secretText('securityToken', securityToken);
  let hmacKey: Promise<CryptoKey> | undefined;
  let emptyHash: Promise<string> | undefined;

  return async (request, date, body) => {
    const { headers } = request;
    hmacKey ??= crypto.subtle.importKey('raw', bytes(secret), hmac, false, ['sign']);
    emptyHash ??= sha256(bytes(''));
    const timestamp = date.toISOString().replace(/[-:]|\.\d+/g, '');
    headers.set('x-sdk-date', timestamp);
    if (token) headers.set('x-security-token', token);
    const bodyHash = body ? sha256(body) : emptyHash;
    const [text, signedHeaders] = canonicalRequest(request, await bodyHash);
    const toSign = bytes(`${algorithm}\n${timestamp}\n${await sha256(bytes(text))}`);
    const signature = hex(await crypto.subtle.sign('HMAC', await hmacKey, toSign));
    headers.set(
      'authorization',
      `${algorithm} Access=${access}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    );
  };
}

async function sha256(data: BufferSource): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', data));
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => (byte + 256).toString(16).slice(1)).join('');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
