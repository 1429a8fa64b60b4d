import { readFile } from 'node:fs/promises';

/** What `data/README.md` says of the regions. */
export interface Regions {
  readonly regions: readonly string[];
  readonly without: Readonly<Record<string, readonly string[]>>;
}

export async function readRegions(): Promise<Regions> {
  // Our own file beside this one, whose form a test checks.
  return JSON.parse(await readFile(new URL('../data/regions.json', import.meta.url), 'utf8')) as Regions;
}
