// The only file that opens connections to a real service.
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { unusable } from './upstream-error.ts';

/** A request that only reads (RFC 9110, 9.2.1): what may be sent to a service that somebody uses. */
export interface SafeRequest {
  readonly method: 'GET' | 'HEAD';
  /** The whole of it, as it is to be sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as it came. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface TransportOptions {
  /** In milliseconds: how long a connection may be silent, while it is made or later. */
  readonly idleTimeout: number;
  /** In bytes: how long an answer's body may be. */
  readonly longestBody: number;
}

export interface Transport {
  /** Sends it as it is, follows no redirect, and reads the whole answer. */
  send(upstream: URL, request: SafeRequest, signal: AbortSignal | undefined): Promise<Received>;
  /** Ends all connections. */
  close(): void;
}

export function createTransport({ idleTimeout, longestBody }: TransportOptions): Transport {
  // Whoever told Node to go through an HTTP proxy (NODE_USE_ENV_PROXY) means these connections, too.
  const settings = { keepAlive: true, proxyEnv: https.globalAgent.options.proxyEnv };
  const plain = new http.Agent(settings);
  const secure = new https.Agent(settings);
  let closed = false;

  function answerTo(
    upstream: URL,
    request: SafeRequest,
    signal: AbortSignal | undefined,
  ): Promise<IncomingMessage> {
    const options = { ...urlToHttpOptions(upstream), ...request, timeout: idleTimeout, signal };
    const sent =
      upstream.protocol === 'https:'
        ? https.request({ ...options, agent: secure })
        : http.request({ ...options, agent: plain });
    return new Promise((resolve, reject) => {
      let answer: IncomingMessage | undefined;
      sent.on('response', (response) => {
        answer = response;
        resolve(response);
      });
      sent.on('timeout', () =>
        sent.destroy(unusable(upstream, `nothing came for ${idleTimeout / 1000} s`, 504)),
      );
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // Else the answer would only say that it was cut off.
        if (answer) answer.destroy(error);
        // The service may give up an idle connection just when it is used again; what only reads may be sent again.
        else if (sent.reusedSocket && error.code === 'ECONNRESET' && !closed) {
          resolve(answerTo(upstream, request, signal));
        } else reject(error);
      });
      // Reached without an answer or an error when the service changes the protocol.
      sent.on('close', () => reject(unusable(upstream, 'the connection ended without an answer')));
      sent.end();
    });
  }

  async function read(upstream: URL, answer: IncomingMessage): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let length = 0;
    // Without an encoding a stream's chunks are buffers. Leaving the loop ends the connection.
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > longestBody) throw unusable(upstream, `its body is longer than ${longestBody} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  return {
    async send(upstream, request, signal) {
      // The same paths delete and restart instances under other methods.
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new TypeError(`Only GET and HEAD are handed on, not ${String(request.method)}.`);
      }
      const answer = await answerTo(upstream, request, signal);
      const { statusCode: status = 0, headers } = answer;
      const body = await read(upstream, answer);
      if (status < 200 || status > 599) throw unusable(upstream, `${status} is no final status of HTTP`);
      return {
        status,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body,
      };
    },
    close() {
      closed = true;
      plain.destroy();
      secure.destroy();
    },
  };
}
