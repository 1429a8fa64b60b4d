import { createHmac, hash } from 'node:crypto';
import { algorithm } from './authorization.ts';

/** What the secret key signs of a canonical request. */
export function stringToSign(canonicalRequest: string, timestamp: string): string {
  return [algorithm, timestamp, hash('sha256', Buffer.from(canonicalRequest, 'latin1'), 'hex')].join('\n');
}

/** 64 lower-case hexadecimal digits. */
export function signatureOf(text: string, secretKey: string): string {
  return createHmac('sha256', secretKey).update(text).digest('hex');
}
