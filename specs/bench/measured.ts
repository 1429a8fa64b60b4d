import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program and its arguments, of which `*` stands for all files of that name. */
export interface Program {
  readonly command: readonly string[];
  /** Where it runs, relative to the workspace: there unless told. */
  readonly folder?: string;
  /** What it prints as soon as it is ready, if it does not end by itself. */
  readonly awaited?: string;
}

/** What a program took. */
export interface Measured {
  readonly seconds: number;
  /** The most that it had, with the processes that it started; 0 where the system has no /proc. */
  readonly megabytes: number;
}

/**
 * Runs a program on this Node until it ends or is ready.
 *
 * @throws Error with the end of what it printed, when it fails.
 */
export async function measured(
  { command, folder = '.', awaited }: Program,
  workspace: string,
): Promise<Measured> {
  const cwd = join(workspace, folder);
  const args = command.flatMap((arg) => (arg.includes('*') ? globSync(arg, { cwd }) : [arg]));
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 });
  let seconds: number | undefined;
  let printed = '';
  const hear = (text: string) => {
    printed += text;
    if (awaited === undefined || seconds !== undefined || !printed.includes(awaited)) return;
    seconds = (performance.now() - started) / 1000;
    child.kill('SIGTERM');
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 20);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(watch);
  if (seconds === undefined && (code !== 0 || awaited !== undefined)) {
    throw new Error(`${command.join(' ')} ended with ${code}:\n${printed.slice(-2000)}`);
  }
  seconds ??= (performance.now() - started) / 1000;
  return { seconds, megabytes: peak / 1000 };
}

/** In kB: the most that this process has had, and those that it has started. 0 when it is gone. */
function memoryOf(pid: number | undefined): number {
  try {
    const own = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), Number(own ?? 0));
  } catch {
    return 0;
  }
}
