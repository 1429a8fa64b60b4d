import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { textOf } from './answer.ts';
import { preflight } from './cors.ts';
import type { Reply, Responder } from './responder.ts';
import { readTarget } from './target.ts';
import { answerUnreadable } from './unreadable.ts';
import { headersOf, requestIdOf } from './wire.ts';

/** One answered request, as it may be told to people: no headers, and so no secrets. */
export interface Exchange extends Reply {
  readonly method: string;
  /** The request line's target, as sent. */
  readonly url: string;
  readonly requestId: string;
  readonly milliseconds: number;
}

export type Observer = (exchange: Exchange) => void;

/** Node's headers with repeated ones joined, as HTTP has it. */
function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

async function replyTo(request: IncomingMessage, { gateway, reply }: Responder): Promise<Reply> {
  const { method = 'GET', url = '', headers, httpVersion } = request;
  const target = readTarget(url);
  const refuse = (message: string): Reply => ({ answer: gateway.refuse(400, message), operation: undefined });
  if (!target) return refuse('The path is not percent-encoded properly.');
  if (headers.host === undefined && httpVersion === '1.1') return refuse('HTTP/1.1 needs a Host header.');
  if (method === 'OPTIONS') return { answer: preflight(headers), operation: undefined };
  try {
    return await reply({ method, target, headers: joined(headers) });
  } catch (error) {
    // Only a description can be at fault here; the request has been understood.
    const message = error instanceof Error ? error.message : String(error);
    return { answer: gateway.fail(`The mock could not answer: ${message}`), operation: undefined };
  }
}

/** A server that speaks HTTP and leaves the answers to the responder. Not yet listening. */
export function createListener(responder: Responder, observe: Observer): Server {
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    request.resume();
    const reply = await replyTo(request, responder);
    const requestId = requestIdOf(reply.answer);
    response.writeHead(reply.answer.status, headersOf(reply.answer, requestId)).end(textOf(reply.answer));
    const { method = 'GET', url = '' } = request;
    observe({ ...reply, method, url, requestId, milliseconds: performance.now() - start });
  }

  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, requireHostHeader: false };
  const server = createServer(limits, handle);
  // An expectation that cannot be met may be ignored (RFC 9110), and then gets an answer like any other.
  server.on('checkExpectation', handle);
  server.on('clientError', (error, socket) =>
    // The listener makes plain TCP connections alone.
    answerUnreadable(error, socket as Socket, responder.gateway),
  );
  return server;
}
