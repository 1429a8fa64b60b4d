import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeed } from './command.ts';

/** What would be published. */
export interface Tarball extends AsyncDisposable {
  readonly path: string;
  /** The paths of its files, relative to the package's folder. */
  readonly files: readonly string[];
}

/** Packs a package's folder as `npm publish` does. */
export async function pack(folder: string): Promise<Tarball> {
  const into = await mkdtemp(join(tmpdir(), 'packed-'));
  const packed = await succeed('npm', ['pack', '--json', '--pack-destination', into], folder);
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(packed);
  return {
    path: join(into, filename),
    files: files.map(({ path }) => path),
    [Symbol.asyncDispose]: () => rm(into, { recursive: true }),
  };
}
