import { readdir, readFile } from 'node:fs/promises';
import { readBundles } from '../description/bundles.ts';
import { operationsOf } from '../description/operations.ts';
import type { Laws } from './laws.ts';
import { parseLaws } from './parse-laws.ts';

const folder = new URL('../../laws/', import.meta.url);

/**
 * The hand-written laws: those of every YAML file in the folder `laws`.
 *
 * @throws {LawError} where a file is wrong, or names what no description has.
 */
export async function readLaws(): Promise<Laws> {
  const operations = (await readBundles('open')).flatMap(operationsOf);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(
    names.map(async (name) =>
      parseLaws(await readFile(new URL(name, folder), 'utf8'), `laws/${name}`, operations),
    ),
  );
  return {
    filter: files.flatMap(({ filter }) => filter),
    flag: files.flatMap(({ flag }) => flag),
    sum: files.flatMap(({ sum }) => sum),
    agreement: files.flatMap(({ agreement }) => agreement),
    case: files.flatMap((file) => file.case),
  };
}
