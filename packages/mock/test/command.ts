import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const bin = fileURLToPath(new URL('../bin/cloud-inventory-mock.js', import.meta.url));

function start(args: readonly string[], env: NodeJS.ProcessEnv) {
  return spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
}

/** What the command prints and with which code it ends, where it ends by itself. */
export async function runCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = start(args, env);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}

/** A mock that the command has started. */
export interface CommandMock {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  /** Sends it a signal. */
  signal(name: NodeJS.Signals): void;
  /** Everything that it has printed and how it ended, once it has. */
  readonly ended: Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>;
}

/** The command at any free port, until the test ends. */
export async function startCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<CommandMock> {
  const child = start(['--port', '0', ...args], env);
  const closed = once(child, 'close');
  const printed = Promise.all([text(child.stdout), text(child.stderr), closed]);
  const ended = printed.then(([stdout, stderr, [code]]) => ({ stdout, stderr, code }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const [url = ''] = /http:\/\/[\d.:]+/.exec(String(line)) ?? [];
  return { child, url, port: Number(new URL(url).port), signal: (name) => void child.kill(name), ended };
}
