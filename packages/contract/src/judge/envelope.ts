import { isObject, valueAt } from '../description/json.ts';
import type { Operation } from '../description/operations.ts';

const gatewayCode = /^APIGW\.\d{4}$/;

/** Where the services of these clouds have their codes. */
const otherEnvelopes = ['/error_code', '/error/error_code', '/error/code'];

function textAt(body: unknown, pointer: string): string | undefined {
  const value = valueAt(body, pointer);
  return typeof value === 'string' ? value : undefined;
}

/** The codes of a service begin with its name, but for those that are numbers. */
function isCodeOf(service: string, code: string): boolean {
  return code.toLowerCase().startsWith(`${service}.`) || /^\d+$/.test(code);
}

/** What is wrong with the envelope of an error, on one line; nothing where it is its service's or the gateway's. */
export function envelopeProblem(operation: Operation, body: unknown, requestId: string | null): string[] {
  const { errorEnvelope, bundle, operationId } = operation;
  if (!errorEnvelope || !isObject(body)) return [];
  const code = textAt(body, errorEnvelope.code);
  if (code !== undefined && isCodeOf(bundle.service, code)) return [];
  const gateway = textAt(body, '/error_code');
  if (gateway !== undefined && gatewayCode.test(gateway)) {
    const named = textAt(body, '/request_id');
    if (requestId === null || named === undefined || named === requestId) return [];
    return [
      `the body names the request '${named.slice(0, 80)}', and X-Request-Id '${requestId.slice(0, 80)}'`,
    ];
  }
  const service = bundle.service.toUpperCase();
  if (code !== undefined)
    return [`the code '${code.slice(0, 80)}' is neither one of ${service} nor of the gateway`];
  const elsewhere = otherEnvelopes.find((pointer) => textAt(body, pointer) !== undefined);
  if (elsewhere !== undefined)
    return [`the code is at ${elsewhere}, and that of ${operationId} at ${errorEnvelope.code}`];
  // An error without a code may be one that the schema knows; that is for the schema to say.
  return [];
}
