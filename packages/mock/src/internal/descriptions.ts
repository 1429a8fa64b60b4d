import { readFile } from 'node:fs/promises';
import { DescriptionError } from '../description-error.ts';

interface ApiEntry {
  readonly id: string;
}

async function readJson(specifier: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(new URL(import.meta.resolve(specifier)), 'utf8'));
  } catch (cause) {
    throw new DescriptionError(`Cannot read ${specifier}; build the specs first (npm run build).`, { cause });
  }
}

/** The sealed bundle of every API: what the mock says is judged by the strict reading of a description. */
export async function readDescriptions(): Promise<object[]> {
  // The specs package writes both files itself and tests their shape.
  const apis = (await readJson('@cloud-inventory/specs/apis.json')) as ApiEntry[];
  return Promise.all(
    apis.map(({ id }) => readJson(`@cloud-inventory/specs/sealed/${id}.en.json`) as Promise<object>),
  );
}
