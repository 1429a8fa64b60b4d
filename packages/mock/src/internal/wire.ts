import { type Answer, textOf } from './answer.ts';
import { corsHeaders } from './cors.ts';
import { newRequestId } from './request-id.ts';
import { violationsHeader } from './violations-header.ts';

/** The id that the body of a gateway's error names, so that header and body agree; else a new one. */
export function requestIdOf({ body }: Answer): string {
  const named =
    typeof body === 'object' && body !== null && 'request_id' in body ? body.request_id : undefined;
  return typeof named === 'string' && /^[\x21-\x7e]+$/.test(named) ? named : newRequestId();
}

/** All headers of an answer as they are sent. */
export function headersOf(answer: Answer, requestId: string): Record<string, string> {
  return {
    ...corsHeaders,
    ...answer.headers,
    'x-request-id': requestId,
    ...(answer.status !== 204 && { 'content-length': String(Buffer.byteLength(textOf(answer))) }),
    ...(answer.violations.length > 0 && { 'x-mock-violations': violationsHeader(answer.violations) }),
  };
}
