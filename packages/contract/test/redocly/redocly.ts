import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = join(import.meta.dirname, '../../../..');

/** The file behind the command: npx hands no signals on. */
export const redoclyFile: string = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

const silence = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** A program that runs in the root of the repository, and what it has printed so far. */
export class Running {
  readonly #child: ChildProcess;
  #printed = '';
  /** Its exit code, or null where a signal ended it. */
  readonly exit: Promise<number | null>;

  constructor(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...silence, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A test that gives up leaves nothing behind.
      timeout: 60_000,
    });
    const keep = (chunk: Buffer) => {
      this.#printed += chunk.toString();
    };
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
    this.exit = new Promise((resolve, reject) => {
      this.#child.once('error', reject).once('close', resolve);
    });
  }

  get printed(): string {
    return stripVTControlCharacters(this.#printed);
  }

  /** What the pattern's first group matches, as soon as it is printed. */
  prints(pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const [, found] = pattern.exec(this.printed) ?? [];
        if (found !== undefined) resolve(found);
      };
      this.#child.stdout?.on('data', look);
      this.#child.stderr?.on('data', look);
      look();
      const tooLate = () => reject(new Error(`It ended without printing ${pattern}: ${this.printed}`));
      this.exit.then(tooLate, reject);
    });
  }

  interrupt(): void {
    this.#child.kill('SIGINT');
  }
}

/** Starts a command of Redocly. */
export function redocly(args: readonly string[], env?: Readonly<Record<string, string>>): Running {
  return new Running(process.execPath, [redoclyFile, ...args], env);
}
