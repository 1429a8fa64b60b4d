import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The address of a server in another process on loopback. */
export async function startServer(): Promise<AsyncDisposable & { readonly url: string }> {
  const file = fileURLToPath(new URL('server.ts', import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const ended = exited.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
  const [line]: unknown[] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => {});
  return {
    url: String(line).trim(),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await exited;
    },
  };
}
