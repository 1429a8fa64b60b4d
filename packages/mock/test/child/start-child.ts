import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Usage } from './report.ts';

const report = new URL('report.ts', import.meta.url).href;

export interface ChildOptions {
  /** Options for Node itself. */
  readonly node?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A program that listens, in a process of its own. */
export interface Child extends AsyncDisposable {
  readonly pid: number | undefined;
  /** Where it listens. */
  readonly port: number;
  /** What it has used so far. */
  usage(): Promise<Usage>;
  /** The exit code or the signal, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** The path of a module's file, as a child's argument. */
export const fileOf = (specifier: string, parent: string): string =>
  fileURLToPath(import.meta.resolve(specifier, parent));

/** Starts a program and waits until it listens. What it prints is thrown away, unless it ends at once. */
export async function startChild(
  file: string,
  args: readonly string[] = [],
  { node = [], env = {} }: ChildOptions = {},
): Promise<Child> {
  const child = fork(file, [...args], {
    execArgv: ['--import', report, ...node],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-2000)));
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  async function told(): Promise<unknown> {
    const [message]: unknown[] = await Promise.race([
      once(child, 'message'),
      ended.then((how) => {
        throw new Error(`${[file, ...args].join(' ')} ended with ${how}. ${complaint}`.trim());
      }),
    ]);
    return message;
  }
  const { port } = (await told()) as { port: number };
  return {
    pid: child.pid,
    port,
    ended,
    async usage() {
      child.send('usage');
      return (await told()) as Usage;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
