import { attempt, type Received, type Sending } from './attempt.ts';
import { readErrorBody } from './error-body.ts';
import { readRetryAfter } from './retry-after.ts';
import { within } from './within.ts';

/** Sends the request until there is an answer that no other try would better, or no time or try is left. */
export async function send(sending: Sending): Promise<Received> {
  const { operation, request, credentials, policy, signal } = sending;
  const now = () => performance.now();
  const deadline = now() + policy.timeout;
  let renewed = false;
  for (let retries = 0; ; ) {
    const outcome = await attempt(sending, Math.min(policy.attemptTimeout, deadline - now()));
    const { response } = outcome;
    if (response?.ok) return outcome;
    if (response && !renewed && isRefusal(outcome, operation) && credentials.refused?.(request, response)) {
      renewed = true;
      continue;
    }
    // At random, so that not all clients come back at once.
    const backoff = Math.random() * policy.baseDelay * 2 ** retries;
    const asked = readRetryAfter(response);
    const wait = Math.min(asked === undefined ? backoff : asked * 1000, policy.maxDelay);
    const hopeless = response && ![429, 500, 502, 503, 504].includes(response.status);
    if (hopeless || retries++ >= policy.retries || now() + wait >= deadline) {
      if (response) return outcome;
      throw outcome.error;
    }
    await within(
      wait,
      signal,
      () => new Promise<void>(() => {}),
      () => {},
    );
  }
}

/** Whether it says that what authorized the request is not, or no longer, accepted. */
function isRefusal(
  { response, body }: Received,
  { errors, tokenRefusals = [] }: Sending['operation'],
): boolean {
  return response.status === 401 || tokenRefusals.includes(`${readErrorBody(body, errors).code}`);
}
