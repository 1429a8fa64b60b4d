import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order, Yield } from './load.ts';

const file = fileURLToPath(new URL('load.ts', import.meta.url));

/** A process that sends requests. */
export function startLoad() {
  const child = fork(file);
  const ended = once(child, 'exit');
  return {
    async send(order: Order): Promise<Yield> {
      child.send(order);
      const failed = ended.then(([code]) => Promise.reject(new Error(`the load ended with ${code}`)));
      const [message]: unknown[] = await Promise.race([once(child, 'message'), failed]);
      // It sends nothing else.
      return message as Yield;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
