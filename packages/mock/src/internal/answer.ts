import { validateHeaderName, validateHeaderValue } from 'node:http';

/** One broken rule of a description. */
export interface Violation {
  /** Where: `query`, `path`, `header`, `body`, `security` … */
  readonly in: string;
  /** Which parameter or property; empty for the whole. */
  readonly name: string;
  /** The rule: a JSON Schema keyword such as `minimum`, or `security`. */
  readonly rule: string;
  readonly message: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, as JSON unless it is a string or bytes; `undefined` sends nothing. */
  readonly body: unknown;
  /** Which rules the request broke, or an answer that is not the mock's own. */
  readonly violations: readonly Violation[];
  /** Not for scripts of other sites. */
  readonly sameOrigin?: boolean;
}

/** A JSON body, where it is an object. */
export function objectOf(body: unknown): Record<string, unknown> | undefined {
  // What is an object and not bytes has properties by name.
  return typeof body === 'object' && body !== null && !Buffer.isBuffer(body)
    ? (body as Record<string, unknown>)
    : undefined;
}

/** A body as it goes over the wire. */
export function textOf(body: unknown): string | Buffer {
  if (body === undefined) return '';
  return typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}

/** What of an answer HTTP cannot carry. */
export function unsendable({ headers, body }: Answer): Violation[] {
  const flaws: Violation[] = [];
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      const message = `Response header ${name} has characters that HTTP cannot carry`;
      flaws.push({ in: 'header', name, rule: 'http', message });
    }
  }
  try {
    Buffer.byteLength(textOf(body));
  } catch {
    flaws.push({ in: 'body', name: '', rule: 'http', message: 'Response body cannot be written as JSON' });
  }
  return flaws;
}
