import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Client, type ClientOptions, createClient, token } from '../src/index.ts';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on loopback that answers as it is told and remembers what it was asked. */
export interface Cloud extends AsyncDisposable {
  readonly url: string;
  readonly requests: IncomingMessage[];
  /** A client of this server with the project and token below. */
  client(options?: Partial<ClientOptions>): Client;
}

export const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
export const secret = 'MIIEgQYJKoZIhvcNAQcCoIIEcjCCBG4CAQExDTALBglghkgB+/=';

export async function startCloud(handler: Handler): Promise<Cloud> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    requests,
    client: (options = {}) =>
      createClient({ endpoints: url, projectId, credentials: token(secret), ...options } as ClientOptions),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Always the same answer. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };
}

/** What the work rejects with; fails when it does not. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not reject');
}
