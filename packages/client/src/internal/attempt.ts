import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { abortable } from './abortable.ts';
import { safeText } from './safe-text.ts';

/** How one request is sent. */
export interface AttemptOptions {
  readonly operation: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for the whole answer, its body included. */
  readonly timeout: number;
  /** What no message may repeat: a fetch of the caller's may put the request into its errors. */
  readonly secrets: readonly string[];
}

/** Sends the request once. The response's body is there in whole, so that reading it can neither hang nor fail. */
export async function attempt(
  request: Request,
  { operation, fetch, timeout, secrets }: AttemptOptions,
): Promise<Response> {
  const { origin } = new URL(request.url);
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort(new TimeoutError(`${operation}: no whole answer from ${origin} within ${timeout} ms`));
  }, timeout);
  const signal = AbortSignal.any([request.signal, deadline.signal]);
  try {
    // Credentials must not follow a redirect to wherever it points.
    const sent = new Request(request, { signal, redirect: 'manual' });
    const response = await abortable(fetch(sent), signal);
    await abortable(response.clone().arrayBuffer(), signal);
    return response;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const reason = safeText(reasonOf(error), secrets);
    throw new ConnectionError(`${operation}: no answer from ${origin} (${reason})`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The innermost code or message: `fetch failed` says nothing, its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : error.message;
}
