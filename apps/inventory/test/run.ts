import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/cloud-inventory.js', import.meta.url));

export const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
export const secret = 'MIIEgQYJKoZIhvcNAQcCoIIEcjCCBG4CAQExDTALBglghkgB';

/** What the command printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the command that has begun. */
export interface Started {
  readonly ended: Promise<Run>;
  /** Resolves when stderr has the text. */
  said(text: string): Promise<void>;
  interrupt(): void;
}

/** Runs the real command, with a project and a token in its environment unless they are set otherwise. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return start(args, env).ended;
}

export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const { PATH } = process.env;
  const base = { PATH, OS_PROJECT_ID: projectId, CLOUD_INVENTORY_TOKEN: secret };
  const child = spawn(process.execPath, [bin, ...args], { env: { ...base, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    ended,
    interrupt: () => void child.kill('SIGINT'),
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stderr.includes(text) && resolve();
        child.stderr.on('data', look);
        ended.then(() => reject(new Error(`it ended without saying ${text}: ${stderr}`)), reject);
        look();
      }),
  };
}
