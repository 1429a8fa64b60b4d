import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueFile, type Entry, readCatalogueFile } from './catalogue-file.ts';

/** All translations into one language: the YAML files of a folder. */
export interface Catalogue {
  readonly files: readonly CatalogueFile[];
  /** What cannot be read is then the cause of all else. */
  readonly isBroken: boolean;
  /** By the key of the English. Of two entries for the same English the first one counts. */
  readonly entries: ReadonlyMap<string, Entry>;
}

const catalogues = new Map<string, Catalogue>();

/** The catalogue in a folder; an empty one where there is none. Read once in a process, which may see many APIs. */
export function readCatalogue(folder: string): Catalogue {
  const known = catalogues.get(folder);
  if (known !== undefined) return known;
  const files = globSync('**/*.yaml', { cwd: folder })
    .sort()
    .map((name) => readCatalogueFile(join(folder, name)));
  const entries = new Map<string, Entry>();
  for (const entry of files.flatMap((file) => file.entries)) {
    if (!entries.has(entry.key)) entries.set(entry.key, entry);
  }
  const isBroken = files.some(({ broken }) => broken.length > 0);
  const catalogue = { files, isBroken, entries };
  catalogues.set(folder, catalogue);
  return catalogue;
}
