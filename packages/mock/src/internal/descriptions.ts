import { readFile } from 'node:fs/promises';
import { DescriptionError } from '../description-error.ts';

/** One API and what describes it. */
export interface Description {
  /** Such as `kms-v1.0`. */
  readonly api: string;
  /** Such as `kms`. */
  readonly service: string;
  /** Its OpenAPI document. */
  readonly document: object;
}

interface ApiEntry {
  readonly id: string;
  readonly service: string;
}

/** A JSON file of a package, as it was built. */
export async function readBuilt(specifier: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(new URL(import.meta.resolve(specifier)), 'utf8'));
  } catch (cause) {
    throw new DescriptionError(`Cannot read ${specifier}; build it first (npm run build).`, { cause });
  }
}

/**
 * The bundle of every API: the sealed one, since what the mock says is judged by the strict reading of a description,
 * or the open one, by which real services are judged.
 */
export async function readDescriptions(reading: 'sealed' | 'open' = 'sealed'): Promise<Description[]> {
  const folder = reading === 'sealed' ? 'sealed/' : '';
  // The specs package writes both files itself and tests their shape.
  const apis = (await readBuilt('@cloud-inventory/specs/apis.json')) as ApiEntry[];
  return Promise.all(
    apis.map(async ({ id, service }) => ({
      api: id,
      service,
      document: (await readBuilt(`@cloud-inventory/specs/${folder}${id}.en.json`)) as object,
    })),
  );
}
