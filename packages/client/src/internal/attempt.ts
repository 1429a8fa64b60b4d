import type { Credentials, RequestHead } from '../credentials.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Operation } from '../operation.ts';
import type { Policy } from './policy.ts';
import { safeText } from './safe-text.ts';
import { within } from './within.ts';

/** What is sent, and how. */
export interface Sending {
  readonly operation: Pick<Operation, 'name' | 'errors' | 'tokenRefusals'>;
  readonly request: RequestHead;
  readonly credentials: Credentials;
  readonly projectId: string | undefined;
  readonly fetch: (request: RequestHead, signal: AbortSignal) => Promise<Response>;
  readonly policy: Policy;
  readonly signal: AbortSignal | undefined;
}

/** A response to a request, and its whole body: as text, and parsed where it is JSON. */
export interface Received {
  readonly request: RequestHead;
  readonly response: Response;
  readonly text: string;
  readonly body: unknown;
}

/** Why there is no response. */
export interface Missed {
  readonly response?: undefined;
  readonly error: ConnectionError | TimeoutError;
}

/** Authorizes the request and sends it once. */
export function attempt(sending: Sending, ms: number): Promise<Received | Missed> {
  const { operation, request, credentials, projectId, fetch, policy, signal } = sending;
  const where = () => `${operation.name}: no answer from ${new URL(request.url).origin}`;
  // What a refusal says is decided by its status, also when its body breaks or never ends.
  let refusal: Received | undefined;
  return within<Received | Missed>(
    ms,
    signal,
    async (ended) => {
      await credentials.authorize(request, { projectId, signal: ended });
      // Not every fetch heeds its signal.
      ended.throwIfAborted();
      try {
        const response = await fetch(request, ended);
        if (!response.ok) refusal = { request, response, text: '', body: undefined };
        const text = await response.text();
        return { request, response, text, body: tried(() => JSON.parse(text)) };
      } catch (cause) {
        const message = `${where()} (${safeText(reasonOf(cause), request)})`;
        return refusal ?? { error: new ConnectionError(message, { cause }) };
      }
    },
    () =>
      refusal ?? {
        error: new TimeoutError(`${where()} in ${policy.attemptTimeout} ms, or ${policy.timeout} ms in all`),
      },
  );
}

/** The innermost code or message: `fetch failed` says nothing, its cause does. */
function reasonOf(error: unknown): string {
  const { cause, code, message } = Object(error) as { cause?: unknown; code?: unknown; message?: unknown };
  return cause ? reasonOf(cause) : `${code ?? message}`;
}

/** What the work gives; undefined when it throws. */
export function tried(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return undefined;
  }
}
