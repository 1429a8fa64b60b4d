import { readFile } from 'node:fs/promises';
import { isObject, type JsonObject } from './json.ts';

/** What a description is read as: nothing but what it says, or what a tolerant program must live with. */
export type Reading = 'sealed' | 'open';

/** The description of one API, in one reading. */
export interface Bundle {
  readonly id: string;
  readonly service: string;
  readonly document: JsonObject;
}

async function readJson(specifier: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(import.meta.resolve(specifier)), 'utf8'));
}

/** Every API that the specs have; a new one is found by itself. */
export async function readBundles(reading: Reading): Promise<Bundle[]> {
  const apis = await readJson('@cloud-inventory/specs/apis.json');
  if (!Array.isArray(apis)) throw new Error('apis.json is not a list; build the specs.');
  const folder = reading === 'sealed' ? 'sealed/' : '';
  return Promise.all(
    apis.filter(isObject).map(async (api) => {
      const id = String(api['id']);
      const document = await readJson(`@cloud-inventory/specs/${folder}${id}.en.json`);
      if (!isObject(document)) throw new Error(`The bundle ${id} is not an object; build the specs.`);
      return { id, service: String(api['service']), document };
    }),
  );
}
