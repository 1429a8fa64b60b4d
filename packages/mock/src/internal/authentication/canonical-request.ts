import { hash } from 'node:crypto';
import type { Incoming } from '../incoming.ts';

const hashOfNoBody = hash('sha256', '', 'hex');

/** Each byte escaped in the one way that is signed, whichever way it was sent. */
function normalized(text: string): string {
  return text.replace(/%[\da-f]{2}|[^\w.~/-]/gi, (sent) => {
    const byte = sent.length > 1 ? Number.parseInt(sent.slice(1), 16) : sent.charCodeAt(0);
    const plain = String.fromCharCode(byte);
    return /[\w.~-]/.test(plain) ? plain : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Read like a form, as the calls themselves are; sorted by what it says, not by how that is escaped. */
function normalizedQuery(text: string): string {
  // One question mark at the beginning would be left out, and may be the second of the URL.
  return [...new URLSearchParams(`?${text}`)]
    .sort(([key, value], [otherKey, otherValue]) => compare(key, otherKey) || compare(value, otherValue))
    .map((pair) => pair.map((part) => normalized(encodeURIComponent(part))).join('='))
    .join('&');
}

/**
 * The one text, a character for a byte, that signer and verifier both make of a request. The calls have no body;
 * what a signer says is the hash of one (X-Sdk-Content-Sha256) is taken for it, as the vendor's signers do.
 */
export function canonicalRequest(
  { method, url, headers }: Incoming,
  signedHeaders: readonly string[],
): string {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?]*)\??(.*)$/is.exec(url) ?? [];
  return [
    method,
    normalized(path.endsWith('/') ? path : `${path}/`),
    normalizedQuery(query),
    ...signedHeaders.map((name) => `${name}:${headers[name]}`),
    '',
    signedHeaders.join(';'),
    headers['x-sdk-content-sha256'] ?? hashOfNoBody,
  ].join('\n');
}
