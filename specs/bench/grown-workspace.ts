import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { grow } from './grow.ts';

const root = join(import.meta.dirname, '..', '..');

const copied = [
  ...['redocly.yaml', 'tsconfig.base.json', 'specs/package.json'],
  ...['src', 'package.json', 'tsconfig.build.json'].map((path) => `packages/client/${path}`),
  ...['src', 'bin', 'packaging', 'package.json', 'tsconfig.build.json'].map(
    (path) => `packages/mock/${path}`,
  ),
];

/** This workspace in a temporary folder, with other descriptions in the place of the real ones, and the same tools. */
export class GrownWorkspace implements Disposable {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'growth-')));

  constructor(documents: number, each: number) {
    const modules = join(this.folder, 'node_modules');
    for (const path of copied) cpSync(join(root, path), join(this.folder, path), { recursive: true });
    this.#link(join(root, 'packages/redocly-plugin'), join(this.folder, 'packages/redocly-plugin'));
    this.#link(join(this.folder, 'specs'), join(modules, '@cloud-inventory/specs'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name !== '@cloud-inventory') this.#link(join(root, 'node_modules', name), join(modules, name));
    }
    grow(join(this.folder, 'specs'), documents, each);
  }

  #link(target: string, path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
