import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { textOf } from './answer.ts';
import type { Gateway } from './gateway.ts';
import { headersOf, requestIdOf } from './wire.ts';

const known: Record<string, readonly [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The request line and headers are larger than 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

/** Answers bytes that are not an HTTP request, and hangs up. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket, gateway: Gateway): void {
  // Behind an answer that is already under way a second one would be read as part of it.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, message] = known[error.code ?? ''] ?? [400, 'This is not an HTTP request.'];
  const answer = gateway.refuse(status, message);
  const headers = { ...headersOf(answer, requestIdOf(answer)), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${textOf(answer)}`);
}
