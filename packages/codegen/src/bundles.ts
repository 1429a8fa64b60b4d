import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodegenError } from './codegen-error.ts';
import type { Api } from './document.ts';

/** Every API that `apis.json` names, with its open English bundle; from `directory`, or from the specs package. */
export async function readApis(directory?: string): Promise<Api[]> {
  const index = await readJson('apis.json', directory);
  if (!Array.isArray(index)) throw new CodegenError('apis.json: not a list of APIs');
  return Promise.all(
    index.map(async (entry: unknown): Promise<Api> => {
      if (!isIndexEntry(entry))
        throw new CodegenError('apis.json: an entry without a text "id" and "service"');
      const document = await readJson(`${entry.id}.en.json`, directory);
      // The specs package has linted it as OpenAPI 3.1; what is generated from is checked where it is read.
      return { id: entry.id, service: entry.service, document: document as Api['document'] };
    }),
  );
}

function isIndexEntry(entry: unknown): entry is { id: string; service: string } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    typeof Reflect.get(entry, 'id') === 'string' &&
    typeof Reflect.get(entry, 'service') === 'string'
  );
}

async function readJson(name: string, directory: string | undefined): Promise<unknown> {
  const file = directory === undefined ? packaged(name) : join(directory, name);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CodegenError(`${file}: cannot be read (${reason}); npm run build -w specs makes the bundles`);
  }
}

function packaged(name: string): string {
  try {
    return fileURLToPath(import.meta.resolve(`@cloud-inventory/specs/${name}`));
  } catch {
    throw new CodegenError(
      `@cloud-inventory/specs/${name}: not there; npm run build -w specs makes the bundles`,
    );
  }
}
