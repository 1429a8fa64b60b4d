import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { AnswerReader, type RawAnswer } from './answer-reader.ts';

// Milliseconds; answers on loopback take a few.
const patience = 10_000;

/** A connection that is kept for one request after another, and opened anew when the server has closed it. */
export class Connection {
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  async #open(): Promise<Socket> {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    // What goes wrong later, and an answer that never comes, is seen as its end.
    socket.on('error', () => undefined).setTimeout(patience, () => socket.destroy());
    return socket;
  }

  /** Sends one request as it is and waits for its answer; undefined if the server hung up or kept silent. */
  async ask(bytes: string): Promise<RawAnswer | undefined> {
    if (!this.#socket?.writable) this.#socket = await this.#open();
    const socket = this.#socket;
    const reader = new AnswerReader(() => bytes.startsWith('HEAD '));
    const { promise, resolve, reject } = Promise.withResolvers<RawAnswer | undefined>();
    const read = (closed: boolean) => {
      try {
        const answer = reader.next(closed);
        if (answer?.headers.get('connection') === 'close') socket.destroy();
        if (answer || closed) resolve(answer);
      } catch (error) {
        reject(error);
      }
    };
    const onData = (chunk: Buffer) => {
      reader.push(chunk);
      read(false);
    };
    const onClose = () => read(true);
    socket.on('data', onData).once('close', onClose).write(bytes, 'latin1');
    return promise.finally(() => socket.off('data', onData).off('close', onClose));
  }

  close(): void {
    this.#socket?.destroy();
  }
}
