import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const main = join(import.meta.dirname, '..', 'diff', 'main.ts');
const someone = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};

/** A repository of its own with a few descriptions, and a folder for what is temporary. */
export class Checkout implements Disposable {
  readonly folder: string;
  readonly temporary: string;

  constructor(fixtures: string) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')));
    this.temporary = join(this.folder, '.git', 'temporary');
    cpSync(join(import.meta.dirname, 'fixtures', fixtures), join(this.folder, 'specs'), { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    mkdirSync(this.temporary);
    this.commit('The first');
  }

  /** Replaces a text of a file, which must be there. */
  edit(file: string, from: string, to: string): void {
    const before = this.read(file);
    if (!before.includes(from)) throw new Error(`${file} does not have ${from}`);
    this.write(
      file,
      before.replace(from, () => to),
    );
  }

  read(file: string): string {
    return readFileSync(join(this.folder, 'specs', file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, 'specs', file), text);
  }

  remove(file: string): void {
    rmSync(join(this.folder, 'specs', file), { recursive: true });
  }

  git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, ...someone, GIT_CONFIG_GLOBAL: '/dev/null' },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', `--message=${message}`);
  }

  diff(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [main, '--root', 'specs', ...args],
      this.#options,
    );
    return { status, stdout, stderr };
  }

  startDiff() {
    return spawn(process.execPath, [main, '--root', 'specs'], { ...this.#options, stdio: 'ignore' });
  }

  /** What the program left behind. */
  leftovers(): string[] {
    return readdirSync(this.temporary);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }

  get #options() {
    // Redocly keeps compiled code beside what is temporary, unless told where.
    const cache = join(tmpdir(), 'node-compile-cache');
    const env = { ...process.env, TMPDIR: this.temporary, NODE_COMPILE_CACHE: cache, NO_COLOR: '1' };
    return { cwd: this.folder, encoding: 'utf8' as const, env };
  }
}

/** Two small APIs that share their errors, gone when the test ends. */
export function houses(): Checkout {
  const checkout = new Checkout('houses');
  onTestFinished(() => checkout[Symbol.dispose]());
  return checkout;
}

/** Takes the required field `rooms` away. */
export function breakRooms(checkout: Checkout): void {
  const file = 'inn/v1/paths/v1_rooms.yaml';
  checkout.edit(file, 'required: [rooms]', 'required: []');
  checkout.edit(file, '              rooms: { type: array, items: { $ref: ../Room.yaml } }\n', '');
  checkout.edit(file, 'rooms: [{ name: Attic, state: open }], ', '');
}
