import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCatalogue } from '@cloud-inventory/redocly-plugin/catalogue';
import { stringify } from 'yaml';
import type { Api } from '../build/apis.ts';
import { Files } from '../build/files.ts';
import { catalogueFolder } from '../build/translations.ts';
import { skeletonOf } from '../new-api/skeleton.ts';

const real = join(import.meta.dirname, '..');
const unsaid = /"TODO\(new-api\): [^"]*"|TODO\(new-api\): .*/g;
const { entries } = readCatalogue(catalogueFolder(real));

/**
 * Fills an empty folder with descriptions that keep every rule: services with `each` calls, written by `npm run new-api`,
 * with other words for each thing that it leaves to be said, and with their Chinese.
 */
export function grow(folder: string, documents: number, each: number): void {
  cpSync(join(real, 'shared'), join(folder, 'shared'), { recursive: true });
  const known = new Set<string>();
  for (let document = 0; document < documents; document += 1) {
    const service = `s${document}`;
    const version = 'v1.0';
    const root = join(service, version, 'openapi.yaml');
    const apis: Api[] = [];
    for (let number = 0; number < each; number += 1) {
      const call = {
        ...{ service, version, path: `/${version}/{project_id}/${service}/things-${number}` },
        ...{ operationId: `ListThings${document}x${number}`, source: `${service}-${number}.en` },
      };
      for (const [file, { path, text }] of skeletonOf(call, new Files(folder), apis).entries()) {
        const whole = text
          .replaceAll(unsaid, (_, at: number) => `Words ${file}x${at} of ${call.operationId}`)
          .replaceAll('TODO:', 'number:');
        write(join(folder, path), whole);
      }
      apis[0] = { id: `${service}-${version}`, service, version, root: join(folder, root) };
    }
    const files = new Files(folder);
    const texts = [...files.from(root)].flatMap((file) => textsIn(files.value(file)));
    const fresh = new Set(texts).difference(known);
    const chinese = [...fresh].map((en) => ({ en, zh: entries.get(en)?.zh ?? `译文：${en}` }));
    write(join(folder, 'i18n/zh-CN', `${service}.yaml`), stringify(chinese));
    for (const text of fresh) known.add(text);
  }
}

/** The paragraphs of a file that have Chinese. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const isText = ['title', 'summary', 'description', 'x-observed'].includes(key);
    const paragraphs = isText ? value.split(/\n\s*\n/) : [];
    return paragraphs.map((paragraph) => paragraph.trim().replaceAll(/\s+/g, ' '));
  }
  if (typeof value !== 'object' || value === null || key === 'value') return [];
  // Of what is observed there may be a reason for each keyword.
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, key === 'x-observed' ? key : name));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
