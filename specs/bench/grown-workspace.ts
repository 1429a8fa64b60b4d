import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { grow } from './grow.ts';

const root = join(import.meta.dirname, '..', '..');

const copied = [
  ...['redocly.yaml', 'tsconfig.base.json', 'specs/package.json'],
  ...['src', 'package.json', 'tsconfig.build.json'].map((path) => `packages/client/${path}`),
  ...['src', 'bin', 'packaging', 'package.json', 'tsconfig.build.json'].map(
    (path) => `packages/mock/${path}`,
  ),
];

/** The file that asks for Redocly's own rules alone. */
export const redoclysOwn = 'redocly-own.yaml';

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
    writeFileSync(
      join(this.folder, redoclysOwn),
      withoutOurs(readFileSync(join(root, 'redocly.yaml'), 'utf8')),
    );
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

function withoutOurs(config: string): string {
  // Our own file, which Redocly has read.
  const { plugins: _, rules, ...rest } = parse(config) as { plugins: unknown; rules: object };
  const own = Object.entries(rules).filter(([name]) => !name.startsWith('cloud-inventory/'));
  return stringify({ ...rest, rules: Object.fromEntries(own) });
}
