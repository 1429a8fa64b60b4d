import type { Answer } from '../call.ts';
import { errorClassOf } from '../errors/status-errors.ts';
import type { Operation } from '../operation.ts';
import { type Received, tried } from './attempt.ts';
import { readErrorBody } from './error-body.ts';
import { readRetryAfter } from './retry-after.ts';
import { safeText } from './safe-text.ts';

/** Tells what is wrong with a body, if anything. */
export type Validate = (operation: string, body: unknown) => string | undefined;

/** The answer that came; throws when it is an error, or no answer at all. */
export function readAnswer(
  { name, errors, answer }: Operation,
  { request, response, text, body }: Received,
  validate: Validate | undefined,
): Answer<unknown> {
  const { status, headers, ok } = response;
  const said = readErrorBody(body, errors);
  const safe = (text: string, longest?: number) => safeText(text, request, longest);
  const id = said.requestId ?? headers.get('x-request-id') ?? undefined;
  // Most ids need no look at the headers.
  const requestId = id && (/^[\w-]{1,64}$/.test(id) ? id : safe(id));
  const disguised = said.code ?? said.message;
  const fault = !ok
    ? status < 400
      ? 'a redirect'
      : 'no success'
    : disguised
      ? `the error ${disguised}`
      : (faultOf(body, answer) ?? validate?.(name, body));
  if (!fault) return { data: body, response, requestId };
  const what = `${name}: status ${status} (${headers.get('content-type')}), ${fault}`;
  throw new (errorClassOf(status))(safe((!ok && said.message) || what), {
    operation: name,
    status,
    code: said.code && safe(said.code),
    requestId,
    retryAfter: readRetryAfter(response),
    // Written anew, JSON has no escapes that hide what is to be masked.
    body: safe(body ? `${tried(() => JSON.stringify(body))}` : text, 1000),
    response,
  });
}

/** What the body lacks of an answer's outline. */
function faultOf(body: unknown, outline: Operation['answer']): string | undefined {
  if (kindOf(body) !== 'object') return 'no JSON object';
  for (const field in outline)
    if (kindOf(Object(body)[field]) !== outline[field]) return `${field} is no ${outline[field]}`;
  return undefined;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
