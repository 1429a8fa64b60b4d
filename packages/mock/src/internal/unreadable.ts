import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Gateway } from './gateway.ts';
import { newRequestId } from './request-id.ts';
import { wireOf } from './wire.ts';

const known: Record<string, readonly [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The request line and headers are larger than 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

// Whoever is still sending when the connection closes loses the answer.
const lingering = 1000;
const answered = new WeakSet<Socket>();

/** Answers bytes that are not an HTTP request, and hangs up. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket, gateway: Gateway): void {
  // More of what has been refused; it is thrown away.
  if (answered.has(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = known[error.code ?? ''] ?? [400, 'This is not an HTTP request.'];
  const requestId = newRequestId();
  const { headers, body } = wireOf(gateway.refuse(status, message), requestId);
  const all = [...headers, 'x-request-id', requestId, 'connection', 'close'];
  const lines = all.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`, 'latin1');
  answered.add(socket);
  const timer = setTimeout(() => socket.destroy(), lingering);
  socket.once('close', () => clearTimeout(timer));
}
