import { type ChildProcess, spawn } from 'node:child_process';

/** A command that runs until it is told to end, for tests: what it printed so far, and a wait for a text. */
export class Running {
  stdout = '';
  stderr = '';
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;

  constructor(command: string, args: string[], env: Record<string, string> = {}) {
    this.#child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.exit = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', resolve);
    });
  }

  /** Resolves as soon as stdout contains `text`; rejects with all output if the command ends before. */
  async prints(text: string): Promise<string> {
    const seen = new Promise<void>((resolve) => {
      const look = () => this.stdout.includes(text) && resolve();
      this.#child.stdout?.on('data', look);
      look();
    });
    const ended = this.exit.then((code) => {
      if (this.stdout.includes(text)) return;
      throw new Error(`ended with ${code} before it printed "${text}":\n${this.stdout}${this.stderr}`);
    });
    await Promise.race([seen, ended]);
    return this.stdout;
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.exit;
  }
}
