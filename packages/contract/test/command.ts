import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Called whenever something was printed; both streams so far. */
  readonly onOutput?: (kill: (signal: NodeJS.Signals) => void, printed: string) => void;
}

/** Runs the command as a person does who has no credentials set but those given, and waits for its end. */
export function command(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { env = {}, cwd, onOutput } = options;
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, ...env },
    ...(cwd && { cwd }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  const notice = () => onOutput?.((signal) => child.kill(signal), stdout + stderr);
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    notice();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
    notice();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
