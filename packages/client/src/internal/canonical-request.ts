import type { RequestHead } from '../credentials.ts';

// Only what the cloud authenticates by, and what says how to read the body. Whoever stands between (a browser, a
// proxy, a gateway) may add or rewrite others, such as Accept or User-Agent, and one changed byte spoils a signature.
const signable = ['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token'];

/** The request in the one spelling that client and cloud hash alike, and the names of the headers in it. */
export function canonicalRequest(
  request: RequestHead,
  bodyHash: string,
): [text: string, signedHeaders: string] {
  const { host, pathname, searchParams } = new URL(request.url);
  const values = new Headers(request.headers);
  values.set('host', host);
  const names = signable.filter((name) => values.has(name));
  const signedHeaders = names.join(';');
  const text = [
    request.method,
    encoded(pathname).replace(/\/?$/, '/'),
    [...searchParams]
      .sort(byKeyThenValue)
      .map((pair) => pair.map((part) => encoded(encodeURIComponent(part))).join('='))
      .join('&'),
    ...names.map((name) => `${name}:${values.get(name)}`),
    '',
    signedHeaders,
    bodyHash,
  ].join('\n');
  return [text, signedHeaders];
}

type Pair = [key: string, value: string];

/** In UTF-16 code units of what they say: of how they are escaped, `é` would come before `a`. */
function byKeyThenValue([key, value]: Pair, [otherKey, otherValue]: Pair): number {
  return key < otherKey || (key === otherKey && value < otherValue) ? -1 : 1;
}

/**
 * Percent-encodes all but slashes and the unreserved characters. An escape stays one byte and is never decoded to
 * text, so that a malformed one is no error, and is not encoded twice.
 */
function encoded(text: string): string {
  return text.replace(/%([\da-f]{2})|[^\w.~/-]/gi, (part, hex?: string) => {
    const plain = hex ? String.fromCharCode(Number(`0x${hex}`)) : '';
    return /[\w.~-]/.test(plain) ? plain : `%${hex ?? part.charCodeAt(0).toString(16)}`.toUpperCase();
  });
}
