import { type Answer, objectOf, textOf } from './answer.ts';
import { corsHeaders } from './cors.ts';
import { violationsHeader } from './violations-header.ts';

/** An answer as it is sent. */
export interface Wire {
  /** Names and values in turns, as Node takes them fastest. */
  readonly headers: readonly string[];
  /** A character for each byte: such a string goes out in one piece with the head, which bytes do not. */
  readonly body: string;
}

// Answers never change, and the documented ones are the same objects every time.
const made = new WeakMap<Answer, Wire>();

function bytesOf(body: string | Buffer): string {
  if (Buffer.isBuffer(body)) return body.toString('latin1');
  return Buffer.byteLength(body) === body.length ? body : Buffer.from(body).toString('latin1');
}

function wire({ status, headers, violations, sameOrigin }: Answer, text: string | Buffer): Wire {
  const body = bytesOf(text);
  const all: Record<string, string> = { ...(!sameOrigin && corsHeaders), ...headers };
  delete all['x-request-id'];
  if (status !== 204) all['content-length'] = String(body.length);
  if (violations.length > 0) all['x-mock-violations'] = violationsHeader(violations);
  return { headers: Object.entries(all).flat(), body };
}

/** Whether the body names the id of its request, as the gateway's errors do. */
export function namesRequest({ body }: Answer): boolean {
  return typeof objectOf(body)?.['request_id'] === 'string';
}

/** An answer as it is sent under a request id, which a gateway's error names as well. */
export function wireOf(answer: Answer, requestId: string): Wire {
  if (namesRequest(answer)) {
    return wire(answer, textOf({ ...objectOf(answer.body), request_id: requestId }));
  }
  const known = made.get(answer) ?? wire(answer, textOf(answer.body));
  made.set(answer, known);
  return known;
}
