import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { SelfSigned } from './self-signed.ts';

/** A server on loopback until the test ends: its port, and how many connections were made to it. */
export interface Listening {
  readonly port: number;
  readonly connections: () => number;
}

async function listen(server: Server): Promise<Listening> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  });
  // A TCP server that listens has such an address.
  return { port: (server.address() as AddressInfo).port, connections: () => sockets.length };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real service, and the requests that it got. */
export interface Upstream extends Listening {
  readonly url: string;
  readonly requests: readonly IncomingMessage[];
}

/** A service that answers as it is told; with a certificate by HTTPS. */
export async function startUpstream(answer: Answer, certificate?: SelfSigned): Promise<Upstream> {
  const requests: IncomingMessage[] = [];
  const handle: Answer = (request, response) => {
    requests.push(request);
    answer(request, response);
  };
  const server = certificate ? createHttpsServer(certificate, handle) : createHttpServer(handle);
  const listening = await listen(server);
  return { ...listening, url: `http${certificate ? 's' : ''}://127.0.0.1:${listening.port}`, requests };
}

/** A service that has nothing to say. */
export function startService(): Promise<Upstream> {
  return startUpstream((_request, response) => response.end());
}

/** A server that does with its connections whatever it is told. */
export async function startRawUpstream(connected: (socket: Socket) => void): Promise<Listening> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    connected(socket);
  });
  return listen(server);
}

/** A server that waits for a request and then sends bytes as they are, and hangs up. */
export function startSpeaker(bytes: string): Promise<Listening> {
  return startRawUpstream((socket) => socket.once('data', () => socket.end(bytes)));
}
