import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Every file below the folder by its name there; none when there is no folder. */
export async function readGenerated(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await namesIn(folder)) files.set(name, await readFile(join(folder, name), 'utf8'));
  return files;
}

/** Makes the folder hold these files and no others. A reader never sees half a file. */
export async function writeGenerated(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    const file = join(folder, name);
    const next = `${file}.${process.pid}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(next, text);
    await rename(next, file);
  }
  for (const name of await namesIn(folder)) {
    if (!files.has(name)) await rm(join(folder, name));
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
