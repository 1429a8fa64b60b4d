import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { operations } from '../setup.ts';
import type { Answered, Asked, Fault } from './fault.ts';

/** A server that is wrong in one way, or in none. */
export interface WrongServer {
  readonly url: string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface WrongServerOptions {
  /** Default: it is right. */
  readonly fault?: Fault;
  /** Is told each request and the status of the right answer to it. */
  readonly onRequest?: (asked: Asked, status: number) => void;
}

// Those of a connection, and the length, which follows from what is sent.
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length'];

/** Whether a path is one of a template, or below it. */
function isAt(template: string, path: string): boolean {
  const segments = path.split('/');
  return template.split('/').every((each, index) => each.startsWith('{') || each === segments[index]);
}

function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function askedBy(message: IncomingMessage): Asked {
  const { method = '', url: target = '' } = message;
  const [path = ''] = target.split('?');
  const operation = operations.find((each) => isAt(each.path, path));
  return { operation: operation?.operationId, method, target, headers: joined(message.headers) };
}

/** The right server's answer. The request goes on as it came, with its Host, which is signed. */
async function answerTo({ method, target, headers }: Asked, url: string, agent: Agent): Promise<Answered> {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, agent, method, path: target, headers });
  sent.end();
  // `once` of a response has it alone.
  const [message] = (await once(sent, 'response')) as [IncomingMessage];
  const kept = Object.entries(joined(message.headers)).filter(
    ([name]) => !ofConnection.includes(name) || (method === 'HEAD' && name === 'content-length'),
  );
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(kept),
    text: await text(message),
  };
}

function give({ status, headers, text: body, ending = 'whole' }: Answered, response: ServerResponse): void {
  const { socket, req } = response;
  const half = body.slice(0, body.length / 2);
  const length = Buffer.byteLength(body);
  // Without a body, the length is that of GET's, or there is none.
  const sized = body === '' && (req.method === 'HEAD' || status === 204) ? {} : { 'content-length': length };
  const head = (more: Readonly<Record<string, number>>) =>
    response.writeHead(status, { ...headers, ...more });
  if (ending === 'reset') socket?.resetAndDestroy();
  else if (ending === 'garbled') socket?.end(half);
  else if (ending === 'whole') head(sized).end(body);
  else if (ending === 'stalled') head({}).write(half);
  else if (ending === 'unended') head({}).write(body, () => socket?.end());
  else if (ending === 'short') head({ 'content-length': length + 1 }).write(body, () => socket?.end());
}

/** Starts a server in front of the right one at a URL, that answers as that does but for the fault. */
export async function startWrongServer(url: string, options: WrongServerOptions = {}): Promise<WrongServer> {
  const { fault, onRequest } = options;
  const agent = new Agent({ keepAlive: true });
  const failures: unknown[] = [];
  const respond = async (message: IncomingMessage, response: ServerResponse) => {
    const asked = askedBy(message);
    const isBefallen = fault?.operation === asked.operation && fault?.when?.(asked) !== false;
    const right = await answerTo((isBefallen && fault?.ask?.(asked)) || asked, url, agent);
    onRequest?.(asked, right.status);
    give((isBefallen && fault?.spoil?.(right, asked)) || right, response);
  };
  const server = createServer((message, response) => {
    respond(message, response).catch((failure: unknown) => {
      failures.push(failure);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    agent.destroy();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
    // It failed by itself: that must not look like a fault that was caught.
    if (failures.length > 0) throw new AggregateError(failures, 'The wrong server failed.');
  };
  // A TCP server that listens has such an address.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}
