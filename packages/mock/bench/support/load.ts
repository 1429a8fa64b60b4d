// Sends requests over kept connections, one after another on each, as fast as the server takes them. Each message is an
// `Order`, answered by a `Yield`. Plain sockets, for a client that is slower than the server would measure itself.
import { once } from 'node:events';
import { connect } from 'node:net';

export interface Order {
  readonly port: number;
  readonly milliseconds: number;
  /** How many there must be, however long that takes. */
  readonly atLeast?: number;
  /** Targets to ask for in turns; `{n}` is another number every time. */
  readonly paths: readonly string[];
}

export interface Yield {
  readonly requests: number;
  readonly seconds: number;
  /** How much of the time this process was busy: near 1, it was the load that was slow. */
  readonly busy: number;
}

const connections = 16;
const headEnd = Buffer.from('\r\n\r\n');
let number = 0;

/** The bytes that a whole answer has; undefined while its head is not there yet. */
function lengthOf(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined)
    throw new Error(`not the answer that was asked for: ${head}`);
  return end + headEnd.length + Number(length);
}

async function load({ port, milliseconds, atLeast = 0, paths }: Order): Promise<Yield> {
  let requests = 0;
  const start = performance.now();
  const before = process.cpuUsage();
  const stop = start + milliseconds;
  const run = async () => {
    let pending: Buffer = Buffer.alloc(0);
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const ask = () => {
      number++;
      const path = paths[number % paths.length]?.replaceAll('{n}', String(number));
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: mock\r\nX-Auth-Token: a-token\r\nAccept: application/json\r\n\r\n`,
        'latin1',
      );
    };
    socket.once('connect', ask).on('data', (chunk: Buffer) => {
      pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      const length = lengthOf(pending);
      if (length === undefined || pending.length < length) return;
      pending = Buffer.alloc(0);
      requests++;
      if (performance.now() < stop || requests < atLeast) ask();
      else socket.destroy();
    });
    await once(socket, 'close');
  };
  await Promise.all(Array.from({ length: connections }, run));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { requests, seconds, busy: (user + system) / 1e6 / seconds };
}

process.on('message', async (order: Order) => process.send?.(await load(order)));
process.once('disconnect', () => process.exit());
