import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from './answer.ts';
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

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // How often these two are looked at.
  connectionsCheckingInterval: 1000,
  requireHostHeader: false,
};

/** A server that speaks HTTP and leaves the answers to the responder. */
export function createListener(parts: ListenerParts): Listener {
  const { gateway, respond, ownPaths, memory, observe } = parts;
  /** The last response on each connection, if anything was asked on it yet. */
  const connections = new Map<Socket, ServerResponse | undefined>();
  const unheard = (target: Target | undefined, answer: Answer): Reply => ({
    target,
    answer,
    operation: undefined,
    fault: {},
    lasting: false,
  });

  async function replyTo(
    incoming: Incoming,
    target: Target | undefined,
    httpVersion: string,
    gone: () => AbortSignal,
  ): Promise<Reply> {
    const { method, headers } = incoming;
    if (!target) return unheard(target, gateway.refuse(400, 'The path is not percent-encoded properly.'));
    if (headers['host'] === undefined && httpVersion === '1.1') {
      return unheard(target, gateway.refuse(400, 'HTTP/1.1 needs a Host header.'));
    }
    if (method === 'OPTIONS') return unheard(target, preflight(headers));
    const { state } = memory;
    const reply = await respond(incoming, target, gone);
    if (reply.lasting && !namesRequest(reply.answer)) memory.keep(incoming, reply, state);
    return reply;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const time = Date.now();
    const start = performance.now();
    const incoming = incomingOf(request);
    connections.set(request.socket, response);

    function finish({ target, answer: given, operation, fault }: Reply): void {
      const { status, violations } = given;
      // A real service has given it one.
      const requestId = given.headers['x-request-id'] ?? newRequestId();
      const tell = () =>
        observe({
          incoming,
          target,
          operation,
          status,
          violations,
          requestId,
          time,
          milliseconds: performance.now() - start,
          aborted: response.closed,
          fault,
        });
      if (response.closed) tell();
      else send(response, status, wireOf(given, requestId), requestId, fault, tell);
    }

    const recalled = incoming.headers['host'] === undefined ? undefined : memory.recall(incoming);
    if (recalled) {
      finish(recalled);
      return;
    }
    const target = readTarget(incoming.url);
    const own = target && ownPaths(incoming, target);
    if (own) {
      const requestId = newRequestId();
      send(response, own.status, wireOf(own, requestId), requestId);
      return;
    }
    replyTo(incoming, target, request.httpVersion, () => signalOf(response))
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

  const server = createServer(limits, handle);
  // An expectation that cannot be met may be ignored (RFC 9110), and then gets an answer like any other.
  server.on('checkExpectation', answer);
  server.on('clientError', (error, duplex) => {
    // The listener makes plain TCP connections alone.
    const socket = duplex as Socket;
    const last = connections.get(socket);
    const answerIt = () => answerUnreadable(error, socket, gateway);
    // In the middle of an answer that is under way this one would be read as part of it.
    if (last && !last.writableFinished) last.once('close', answerIt);
    else answerIt();
  });
  server.on('connection', (socket) => {
    connections.set(socket, undefined);
    socket.once('close', () => connections.delete(socket));
  });
  return {
    server,
    drain() {
      server.close();
      // Node would wait for connections on which nothing was asked yet, and for seconds for those that it keeps alive.
      for (const [socket, last] of connections) {
        if (!last || last.writableFinished) socket.destroySoon();
        else if (last.headersSent) last.once('close', () => socket.destroySoon());
        else last.shouldKeepAlive = false;
      }
    },
  };
}
