import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeed } from './command.ts';
import { type Declarations, fileAt, type Named, readDeclarations } from './declarations.ts';

/**
 * What the declarations of entry points export, and every declaration that those need, as Markdown. Comments are left
 * out: what they say may change freely.
 *
 * @param folder The package; its `tsconfig.build.json` says how declarations are made.
 * @param entries Files of declarations where they are built, by the names of their entry points.
 */
export async function apiReport(folder: string, entries: ReadonlyMap<string, string>): Promise<string> {
  const built = await mkdtemp(join(tmpdir(), 'declarations-'));
  try {
    const options = [
      '--emitDeclarationOnly',
      '--removeComments',
      '--declarationMap',
      'false',
      '--sourceMap',
      'false',
    ];
    await succeed('tsc', ['-p', 'tsconfig.build.json', ...options, '--outDir', built], folder);
    return await new Report(built).of(entries);
  } finally {
    await rm(built, { recursive: true });
  }
}

class Report {
  readonly #folder: string;
  readonly #files = new Map<string, Declarations>();
  /** The names that are needed of each file. */
  readonly #needed = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async of(entries: ReadonlyMap<string, string>): Promise<string> {
    const lines: string[] = [];
    for (const [entry, file] of entries) {
      const exported = await this.#exportsOf(file);
      for (const named of exported.values()) await this.#need(named);
      lines.push(`## ${entry}`, '', [...exported.keys()].sort().join(', '), '');
    }
    for (const [file, names] of [...this.#needed].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { declared } = await this.#read(file);
      const texts = [...declared].filter(([name]) => names.has(name)).map(([, text]) => text);
      lines.push(`### ${file}`, '', '```ts', ...texts, '```', '');
    }
    return lines.join('\n');
  }

  async #read(file: string): Promise<Declarations> {
    const known =
      this.#files.get(file) ?? readDeclarations(file, await readFile(join(this.#folder, file), 'utf8'));
    this.#files.set(file, known);
    return known;
  }

  async #exportsOf(file: string): Promise<Map<string, Named>> {
    const { exported, stars } = await this.#read(file);
    const all = new Map<string, Named>();
    for (const star of stars) for (const [name, named] of await this.#exportsOf(star)) all.set(name, named);
    for (const [name, named] of exported) all.set(name, named);
    return all;
  }

  /** Takes the declaration of a name, and of all names that it mentions. */
  async #need({ file, name }: Named): Promise<void> {
    const { declared, imported } = await this.#read(file);
    const text = declared.get(name);
    if (text === undefined) {
      const elsewhere = imported.get(name) ?? (await this.#exportsOf(file)).get(name);
      if (elsewhere === undefined) throw new Error(`${file} has no ${name}`);
      return this.#need(elsewhere);
    }
    const names = this.#needed.get(file) ?? new Set();
    if (names.has(name)) return;
    this.#needed.set(file, names.add(name));
    for (const [, specifier, inline = ''] of text.matchAll(/import\(['"](.+?)['"]\)\.(\w+)/g)) {
      const target = fileAt(file, specifier);
      if (target) await this.#need({ file: target, name: inline });
    }
    for (const [word] of text.matchAll(/\w+/g)) {
      if (declared.has(word) || imported.has(word)) await this.#need({ file, name: word });
    }
  }
}
