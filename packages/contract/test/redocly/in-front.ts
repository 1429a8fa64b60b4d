import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Changes a request on its way. */
export type Change = (url: URL, headers: Headers) => void;

/** A server in front of another one, which hands every request on, changed. */
export async function startInFront(
  target: string,
  change: Change,
): Promise<AsyncDisposable & { url: string }> {
  async function hand(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', target);
    const token = request.headers['x-auth-token'];
    const headers = new Headers(typeof token === 'string' ? { 'x-auth-token': token } : {});
    change(url, headers);
    const answer = await fetch(url, { headers });
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  }
  const server = createServer((request, response) => {
    hand(request, response).catch((error: unknown) =>
      response.destroy(new Error('not handed on', { cause: error })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has such an address.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
