import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Client, type ClientOptions, createClient, token } from '../src/index.ts';

/** Answers one request. What it leaves as it stands, it calls 'stalled'. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A real server on loopback that answers as it is told and remembers what it was asked. */
export interface Cloud extends AsyncDisposable {
  readonly url: string;
  readonly requests: IncomingMessage[];
  /** How many connections there have been. */
  readonly connections: number;
  /** How many requests have been left as they stand. */
  readonly stalled: number;
  /** A client of this server with the project and token below, which does not retry unless it is told to. */
  client(options?: Partial<ClientOptions>): Client;
}

export const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
export const secret = 'MIIEgQYJKoZIhvcNAQcCoIIEcjCCBG4CAQExDTALBglghkgB+/=';

/** A client with the project and token above, which does not retry unless it is told to. */
function clientWith(options: Partial<ClientOptions>): Client {
  const defaults = { projectId, credentials: token(secret), retry: 0 };
  // The type asks for a region or endpoints, which are among the options.
  return createClient({ ...defaults, ...options } as ClientOptions);
}

/** Such a client, whose requests go no further than to a function. */
export function clientOf(
  fetch: (request: Request) => Promise<Response>,
  options: Partial<ClientOptions> = {},
): Client {
  return clientWith({ endpoints: 'http://cloud.test', fetch, ...options });
}

/** Starts a server: each request gets the next handler, and all that follow the last one. */
export async function startCloud(...handlers: readonly Handler[]): Promise<Cloud> {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  let stalled = 0;
  const server = createServer(async (request, response) => {
    const handler = handlers[requests.length] ?? handlers.at(-1);
    requests.push(request);
    if ((await handler?.(request, response)) === 'stalled') stalled += 1;
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    requests,
    get connections() {
      return connections;
    },
    get stalled() {
      return stalled;
    },
    client: (options) => clientWith({ endpoints: url, ...options }),
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

/** Sends a head and a part of the body, and resolves when the client has seen the head. */
export async function begin(response: ServerResponse, part: string, length?: number): Promise<void> {
  const channel = 'undici:request:headers';
  const seen = new Promise<void>((resolve) => {
    subscribe(channel, function onHead() {
      unsubscribe(channel, onHead);
      resolve();
    });
  });
  const size = length === undefined ? {} : { 'content-length': length };
  response.writeHead(response.statusCode, { 'content-type': 'application/json', ...size }).write(part);
  await seen;
}

/** What the work rejects with; fails when it does not. */
export async function rejection(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not reject');
}
