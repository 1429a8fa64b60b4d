import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './bootstrap.mjs';

const parts = [
  'specs',
  'packages/redocly-plugin',
  'packages/codegen',
  'packages/client',
  'packages/mock',
  'packages/contract',
];
const files = ['.gitignore', 'package.json', 'redocly.yaml', 'tsconfig.base.json'];
const own = '@cloud-inventory';

/** A copy of what descriptions become, in a repository of its own; what is installed is the checkout's. */
export class Workspace implements Disposable {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));

  constructor() {
    for (const file of files) cpSync(join(root, file), join(this.folder, file));
    for (const part of parts) this.#copy(part);
    this.#install();
    this.git('init', '--quiet');
    this.git('add', '--all');
  }

  /** Runs a program of Node's to its end, which must be as expected, and gives what it printed. */
  node(args: readonly string[], expected = 0): string {
    return this.#run(process.execPath, args, expected);
  }

  /** The same with an installed command. */
  command(name: string, args: readonly string[], expected = 0): string {
    return this.#run(join(root, 'node_modules', '.bin', name), args, expected);
  }

  git(...args: readonly string[]): string {
    return this.#run('git', args, 0);
  }

  /** What differs from the checkout that it was copied from. */
  changed(): string[] {
    const status = this.git('status', '--porcelain', '--untracked-files=all');
    return status
      .split('\n')
      .flatMap((line) => (/^.[^ ]/.test(line) ? [line.slice(3).replaceAll('"', '')] : []));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }

  #run(command: string, args: readonly string[], expected: number): string {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8' });
    if (status === expected) return stdout;
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  }

  #copy(part: string): void {
    const left = ['node_modules', 'dist', '.tmp', '.turbo'];
    const filter = (file: string) => !left.includes(basename(file));
    cpSync(join(root, part), join(this.folder, part), { recursive: true, filter });
    // What npm could not put at the top.
    const nested = join(root, part, 'node_modules');
    symlinkSync(nested, join(this.folder, part, 'node_modules'));
  }

  #install(): void {
    const from = join(root, 'node_modules');
    const to = join(this.folder, 'node_modules');
    mkdirSync(join(to, own), { recursive: true });
    for (const name of readdirSync(from)) {
      if (name !== own) symlinkSync(join(from, name), join(to, name));
    }
    for (const part of parts) symlinkSync(join(this.folder, part), join(to, own, basename(part)));
  }
}
