import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { preflight } from './cors.ts';
import type { Observer } from './exchange.ts';
import type { Gateway } from './gateway.ts';
import type { Incoming } from './incoming.ts';
import type { Memory } from './memory.ts';
import type { OwnPaths } from './own-paths.ts';
import { newRequestId } from './request-id.ts';
import type { Reply, Responder } from './responder.ts';
import { send } from './send.ts';
import { readTarget, type Target } from './target.ts';
import { answerUnreadable } from './unreadable.ts';
import { namesRequest, wireOf } from './wire.ts';

export interface ListenerParts {
  readonly gateway: Gateway;
  readonly respond: Responder;
  readonly ownPaths: OwnPaths;
  readonly memory: Memory;
  readonly observe: Observer;
}

function incomingOf({ method = 'GET', url = '', headers }: IncomingMessage): Incoming {
  const cookies = headers['set-cookie'];
  // All but this one are strings: Node has joined them, or kept the first, as HTTP has it.
  if (!cookies) return { method, url, headers: headers as Record<string, string> };
  return {
    method,
    url,
    headers: { ...(headers as Record<string, string>), 'set-cookie': cookies.join(', ') },
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Is aborted when nobody waits for the response any more. */
function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

export interface Listener {
  /** Not yet listening. */
  readonly server: Server;
  /** Takes no more requests, and ends each connection when what is under way on it is answered. */
  drain(): void;
}

/** A server that speaks HTTP and leaves the answers to the responder. */
export function createListener(parts: ListenerParts): Listener {
  const { gateway, respond, ownPaths, memory, observe } = parts;
  const sockets = new Set<Socket>();
  const underWay = new Set<ServerResponse>();
  const unheard = (answer: Reply['answer']): Reply => ({
    answer,
    operation: undefined,
    fault: {},
    lasting: false,
  });

  async function replyTo(
    incoming: Incoming,
    target: Target | undefined,
    { httpVersion }: IncomingMessage,
    gone: () => AbortSignal,
  ): Promise<Reply> {
    const { method, headers } = incoming;
    if (!target) return unheard(gateway.refuse(400, 'The path is not percent-encoded properly.'));
    if (headers['host'] === undefined && httpVersion === '1.1') {
      return unheard(gateway.refuse(400, 'HTTP/1.1 needs a Host header.'));
    }
    if (method === 'OPTIONS') return unheard(preflight(headers));
    const { state } = memory;
    const reply = await respond(incoming, target, gone);
    if (reply.lasting && !namesRequest(reply.answer)) memory.keep(incoming, reply, state);
    return reply;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const time = Date.now();
    const start = performance.now();
    const incoming = incomingOf(request);
    const finish = (reply: Reply) => {
      if (response.closed) return;
      const { answer: given, operation, fault } = reply;
      const { status, violations } = given;
      // A real service has given it one.
      const requestId = given.headers['x-request-id'] ?? newRequestId();
      send(response, status, wireOf(given, requestId), requestId, fault, () =>
        observe({
          incoming,
          operation,
          status,
          violations,
          requestId,
          time,
          milliseconds: performance.now() - start,
        }),
      );
    };
    const wait = () => {
      underWay.add(response);
      response.once('close', () => underWay.delete(response));
    };
    const recalled = incoming.headers['host'] === undefined ? undefined : memory.recall(incoming);
    if (recalled) {
      if (recalled.fault.latency) wait();
      finish(recalled);
      return;
    }
    const target = readTarget(incoming.url);
    const own = target && ownPaths(incoming.method, target);
    if (own) {
      const requestId = newRequestId();
      send(response, own.status, wireOf(own, requestId), requestId);
      return;
    }
    wait();
    replyTo(incoming, target, request, () => signalOf(response))
      .then(finish)
      // Nothing is known to get here, and nothing that a client sends may end the process.
      .catch(() => response.destroy());
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (!hasBody(request)) {
      answer(request, response);
      return;
    }
    // Read and thrown away before the answer, which would be lost on a connection that closes in the middle of it.
    request.resume();
    request.once('end', () => answer(request, response));
  }

  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, requireHostHeader: false };
  const server = createServer(limits, handle);
  // An expectation that cannot be met may be ignored (RFC 9110), and then gets an answer like any other.
  server.on('checkExpectation', answer);
  server.on('clientError', (error, socket) =>
    // The listener makes plain TCP connections alone.
    answerUnreadable(error, socket as Socket, gateway),
  );
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    server,
    drain() {
      server.close();
      const last = new Map([...underWay].map((response) => [response.req.socket, response]));
      for (const response of last.values()) response.shouldKeepAlive = false;
      // Node would wait for those on which nothing has been asked yet, and for seconds for those that were kept alive.
      for (const socket of sockets) if (!last.has(socket)) socket.destroySoon();
    },
  };
}
