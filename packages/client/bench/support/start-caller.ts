import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('caller.ts', import.meta.url));

/** A process that calls `url` in one way. `folder` is where what it needs was installed. */
export function startCaller(name: string, url: string, folder: string) {
  const child = fork(file, [name, url, folder]);
  const exited = once(child, 'exit');
  return {
    /** Microseconds of CPU a call, all threads of that process together. */
    async cpu(calls: number): Promise<number> {
      child.send(calls);
      const ended = exited.then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`)));
      const [spent]: unknown[] = await Promise.race([once(child, 'message'), ended]);
      return Number(spent);
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await exited;
    },
  };
}
