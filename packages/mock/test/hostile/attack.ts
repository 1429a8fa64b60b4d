import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { AnswerReader, type RawAnswer } from '../http/answer-reader.ts';
import { type Case, textOf } from './case.ts';

/** What came back on a connection. */
export interface Outcome {
  readonly answers: readonly RawAnswer[];
  /** What there is to say against it as HTTP. */
  readonly faults: readonly string[];
}

// Milliseconds; longer than a server may wait for the rest of a request.
const patience = 40_000;

async function write(socket: Socket, bytes: Buffer, step: number): Promise<void> {
  for (let at = 0; at < bytes.length && socket.writable; at += step) {
    socket.write(bytes.subarray(at, at + step));
    // A turn of the loop, so that the kernel gets one write after the other.
    if (step < bytes.length) await setImmediate();
  }
}

/** Sends a case on a connection of its own; `kept` gets the connections that stay. */
export async function attack(
  port: number,
  { pieces, step, ending, expected }: Case,
  kept: Set<Socket>,
): Promise<Outcome> {
  const reader = new AnswerReader((index) => expected?.[index]?.isHead === true);
  const answers: RawAnswer[] = [];
  const faults: string[] = [];
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const take = (isClosed: boolean) => {
    try {
      for (let next = reader.next(isClosed); next; next = reader.next(isClosed)) answers.push(next);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      socket.destroy();
    }
  };
  socket
    // A server that refuses what it gets may break the connection; only one that refuses connections is gone.
    .on(
      'error',
      (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED' && faults.push('nobody listens'),
    )
    .on('data', (chunk) => {
      reader.push(chunk);
      take(false);
    })
    .once('close', resolve)
    .setTimeout(patience, () => {
      faults.push(`the connection was still open after ${patience} ms of silence`);
      socket.destroy();
    });

  const bytes = Buffer.from(textOf(pieces), 'latin1');
  await write(socket, bytes, step ?? Math.max(bytes.length, 1));
  if (ending === 'end') socket.end();
  if (ending === 'stay') kept.add(socket);
  if (ending === 'reset') socket.once('connect', () => socket.resetAndDestroy());
  if (ending === 'reset' && !socket.connecting) socket.resetAndDestroy();
  if (ending !== 'stay') await closed;
  if (ending !== 'stay' && ending !== 'reset' && faults.length === 0) {
    take(true);
    if (reader.rest.length > 0)
      faults.push(`the last answer breaks off: ${JSON.stringify(reader.rest.toString('latin1', 0, 200))}`);
  }
  return { answers, faults };
}
