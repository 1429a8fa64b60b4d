import { ApiError } from '../errors/api-error.ts';
import { ResponseError } from '../errors/response-error.ts';
import type { Operation } from '../operation.ts';
import { readErrorBody } from './error-body.ts';
import { readRetryAfter } from './retry-after.ts';
import { safeText } from './safe-text.ts';

/** A response, and its body as far as it could be read. */
export interface Answer {
  readonly name: string;
  readonly operation: Operation;
  readonly response: Response;
  readonly body: unknown;
  readonly secrets: readonly string[];
}

/** The JSON object of a success; throws for everything else. */
export function readAnswer(answer: Answer): object {
  const { name, response } = answer;
  if (response.ok) return readObject(answer);
  if (response.status >= 400) throw readError(answer);
  throw responseError(answer, `${name}: a redirect (status ${response.status}), which is never followed`);
}

function readObject(answer: Answer): object {
  const { name, response, body } = answer;
  const value = parse(body);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  const what = value === undefined ? `no JSON (${typeOf(response)})` : 'JSON that is no object';
  throw responseError(answer, `${name}: status ${response.status} with ${what} instead of an answer`);
}

function readError({ name, operation, response, body, secrets }: Answer): ApiError {
  const { code, message, requestId } = readErrorBody(body, operation.errors);
  const safe = (text: string | null | undefined) => (text ? safeText(text, secrets) : undefined);
  const unread = `status ${response.status} without an error that can be read (${typeOf(response)})`;
  return new ApiError(safeText(message ?? unread, secrets), {
    operation: name,
    code: safe(code),
    requestId: safe(requestId ?? response.headers.get('x-request-id')),
    retryAfter: readRetryAfter(response.headers.get('retry-after'), Date.now()),
    response,
  });
}

function responseError({ response, secrets }: Answer, message: string): ResponseError {
  const requestId = response.headers.get('x-request-id');
  return new ResponseError(safeText(message, secrets), {
    response,
    requestId: requestId ? safeText(requestId, secrets) : undefined,
  });
}

function parse(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(response: Response): string {
  return response.headers.get('content-type') ?? 'no content type';
}
