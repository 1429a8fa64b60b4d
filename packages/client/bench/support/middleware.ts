import createFetchClient, { type Client } from 'openapi-fetch';
import type { Paths } from './ways.ts';

/** openapi-fetch with what a careful user writes around it: a token, a timeout, retries, errors that say their code. */
export function withMiddleware(baseUrl: string, token: () => string | Promise<string>): Client<Paths> {
  const client = createFetchClient<Paths>({
    baseUrl,
    headers: { Accept: 'application/json' },
    fetch: retrying,
  });
  client.use({
    async onRequest({ request }) {
      request.headers.set('X-Auth-Token', await token());
    },
    async onResponse({ response }) {
      if (!response.ok) throw await readError(response);
    },
  });
  return client;
}

const retried = [429, 500, 502, 503, 504];

/** Two retries, each request with its own timeout, full jitter between them. */
async function retrying(request: Request): Promise<Response> {
  for (let retry = 0; ; retry++) {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(40_000)]);
    try {
      const response = await fetch(request, { signal, redirect: 'manual' });
      if (retry === 2 || !retried.includes(response.status)) return response;
      await response.body?.cancel();
    } catch (error) {
      if (retry === 2 || request.signal.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 500 * 2 ** retry));
  }
}

async function readError(response: Response): Promise<Error> {
  const body: { error?: { error_code?: string; error_msg?: string } } = await response.json();
  return Object.assign(new Error(body.error?.error_msg), { code: body.error?.error_code, response });
}
