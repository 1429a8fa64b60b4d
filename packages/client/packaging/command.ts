import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The client's folder. */
export const client: string = fileURLToPath(new URL('..', import.meta.url));

/** What a command said, and its exit code. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, the workspace's own commands first. */
export function run(command: string, args: readonly string[], folder: string): Promise<Finished> {
  const bin = join(client, '..', '..', 'node_modules', '.bin');
  const env = { ...process.env, PATH: bin + delimiter + process.env['PATH'] };
  const child = spawn(command, args, { cwd: folder, env, shell: process.platform === 'win32' });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a command that must succeed; says all that it said when it does not. */
export async function succeed(command: string, args: readonly string[], folder: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, folder);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
}
