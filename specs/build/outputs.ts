import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal } from '@cloud-inventory/redocly-plugin/seal';
import { translate } from '@cloud-inventory/redocly-plugin/translate';
import { yamlOf } from '@cloud-inventory/redocly-plugin/yaml';
import type { Api } from './apis.ts';
import type { Mapping } from './files.ts';
import { catalogueFolder } from './translations.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
}

interface Description extends Mapping {
  readonly info: { readonly title: string; readonly summary?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Writes beside the English bundles what is made of them: the Chinese, the YAML, the sealed reading, the list of APIs. */
export function completeOutputs(apis: readonly Api[], specs: string, dist: string): void {
  mkdirSync(join(dist, 'sealed'));
  const list = apis.map(({ id, service, version }) => {
    const text = readFileSync(join(dist, `${id}.en.json`), 'utf8');
    // Redocly's `struct` rule has checked this shape.
    const read = () => JSON.parse(text) as Description;
    const [english, chinese, sealed] = [read(), read(), read()];
    translate(chinese, catalogueFolder(specs));
    seal(sealed);
    const files = {
      [`${id}.en.yaml`]: yamlOf(english),
      [`${id}.zh-CN.json`]: jsonOf(chinese),
      [`${id}.zh-CN.yaml`]: yamlOf(chinese),
      [`sealed/${id}.en.json`]: jsonOf(sealed),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(dist, name), content);
    const operations = Object.entries(english.paths ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        const { operationId, summary } = operation;
        return [{ operationId, method: method.toUpperCase(), path, summary }];
      }),
    );
    const { title, summary } = english.info;
    return { id, service, version, title, description: summary, operations };
  });
  writeFileSync(join(dist, 'apis.json'), jsonOf(list));
}

function jsonOf(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
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
