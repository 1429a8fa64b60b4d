import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { client } from './command.ts';

/** An entry point by its name: `@cloud-inventory/client/kms`, and the file of its types: `generated/clients/kms.d.ts`. */
export interface EntryPoint {
  readonly name: string;
  readonly types: string;
}

/** Everything that a user can import, as package.json says it; a pattern stands for every file that it matches. */
export async function entryPoints(): Promise<EntryPoint[]> {
  const manifest: { name: string; exports: Record<string, string | { types: string }> } = JSON.parse(
    await readFile(join(client, 'package.json'), 'utf8'),
  );
  const found: EntryPoint[] = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue;
    const [before = '', after = ''] = target.types.split('*');
    for await (const file of glob(target.types, { cwd: client })) {
      const types = `./${file.replaceAll('\\', '/')}`;
      const name = subpath.replace('*', types.slice(before.length, types.length - after.length));
      found.push({ name: manifest.name + name.slice(1), types: types.replace('./dist/', '') });
    }
  }
  return found;
}
