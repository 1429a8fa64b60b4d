import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';

/** The vendor's public example, no secret. */
export const exampleKey = {
  accessKey: 'QTWAOYTTINDUT2QVKYUC',
  secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc',
};

/** A request as it is meant, before any URL is made of it. */
export interface Parts {
  readonly method?: string;
  readonly host: string;
  /** What stands between the slashes of the path; bytes where they are no text. */
  readonly segments: readonly (string | Uint8Array)[];
  readonly query?: readonly (readonly [key: string, value: string])[];
  /** All that is signed but the host, in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
}

/** SDK-HMAC-SHA256 a second time: from the parts instead of a URL, by Node's own hashes, written by the description. */
export function secondSignature(parts: Parts, secretKey: string): string {
  const headers = new Map(Object.entries({ ...parts.headers, host: parts.host }));
  const names = [...headers.keys()].sort();
  let path = '';
  for (const segment of parts.segments) path += `/${percentEncoded(segment)}`;
  if (!path.endsWith('/')) path += '/';

  let canonical = `${parts.method ?? 'GET'}\n${path}\n${canonicalQuery(parts.query ?? [])}\n`;
  for (const name of names) canonical += `${name}:${headers.get(name)?.trim()}\n`;
  canonical += `\n${names.join(';')}\n${hash(parts.body ?? '')}`;

  const toSign = ['SDK-HMAC-SHA256', parts.headers['x-sdk-date'], hash(canonical)].join('\n');
  return createHmac('sha256', secretKey).update(toSign).digest('hex');
}

/** What the server was sent, taken apart by Node's own means. */
export function receivedParts(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  body: string | Uint8Array = '',
): Parts & { readonly signature: string } {
  const [, names = '', signature = ''] =
    /^SDK-HMAC-SHA256 Access=\w+, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    ) ?? [];
  const [, path = '', query = ''] = /^\/([^?]*)\??(.*)$/.exec(request.url ?? '') ?? [];
  const signed = names.split(';').filter((name) => name !== 'host');
  return {
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    segments: path.split('/').map(unescapedBytes),
    query: Object.entries(parse(query)).flatMap(([key, values]) =>
      [values ?? []].flat().map((value) => [key, value] as const),
    ),
    headers: Object.fromEntries(signed.map((name) => [name, String(request.headers[name])])),
    body,
    signature,
  };
}

/** The bytes that a part of a path stands for; a percent sign that begins no escape is itself. */
export function unescapedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const digits = text.slice(at + 1, at + 3);
    const escaped = text[at] === '%' && /^[0-9A-Fa-f]{2}$/.test(digits);
    bytes.push(escaped ? Number.parseInt(digits, 16) : text.charCodeAt(at));
    if (escaped) at += 2;
  }
  return Uint8Array.from(bytes);
}

function percentEncoded(value: string | Uint8Array): string {
  let escaped = '';
  for (const byte of Buffer.from(value)) {
    const character = String.fromCharCode(byte);
    const unreserved = /^[A-Za-z0-9\-_.~]$/.test(character);
    escaped += unreserved ? character : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  }
  return escaped;
}

function canonicalQuery(query: readonly (readonly [string, string])[]): string {
  const values = new Map<string, string[]>();
  for (const [key, value] of query) values.set(key, [...(values.get(key) ?? []), value]);
  return [...values.keys()]
    .sort(inCodeUnits)
    .flatMap((key) =>
      (values.get(key) ?? [])
        .sort(inCodeUnits)
        .map((value) => `${percentEncoded(key)}=${percentEncoded(value)}`),
    )
    .join('&');
}

function inCodeUnits(a: string, b: string): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return a.charCodeAt(at) - b.charCodeAt(at);
  }
  return a.length - b.length;
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
