import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Api } from './apis.ts';
import { open, readings } from './readings.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
}

interface Description {
  readonly info: { readonly title: string; readonly summary?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Writes beside the bundles what is made of them: their YAML, and the list of all APIs. */
export function completeOutputs(apis: readonly Api[], dist: string): void {
  for (const { id } of apis) {
    for (const reading of readings.filter(({ yaml }) => yaml)) {
      const file = join(dist, reading.file(id));
      const content: unknown = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
      writeFileSync(`${file}.yaml`, stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
    }
  }
  const list = apis.map(({ id, service, version }) => {
    // Redocly's `struct` rule has checked this shape.
    const { info, paths = {} } = JSON.parse(
      readFileSync(join(dist, `${open.file(id)}.json`), 'utf8'),
    ) as Description;
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        const { operationId, summary } = operation;
        return [{ operationId, method: method.toUpperCase(), path, summary }];
      }),
    );
    return { id, service, version, title: info.title, description: info.summary, operations };
  });
  writeFileSync(join(dist, 'apis.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/** Puts the new folder where the old one is. Synchronous, so that no signal is handled between the two steps. */
export function swapIn(fresh: string, dist: string, aside: string): void {
  const had = existsSync(dist);
  if (had) renameSync(dist, aside);
  try {
    renameSync(fresh, dist);
  } catch (error) {
    if (had) renameSync(aside, dist);
    throw error;
  }
}
