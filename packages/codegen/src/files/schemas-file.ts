import { isDeepStrictEqual } from 'node:util';
import { schemasOf } from '../answer.ts';
import { CodegenError } from '../codegen-error.ts';
import { type Api, dereference } from '../document.ts';
import type { Operation } from '../operation.ts';
import type { Service } from '../services.ts';
import { quoted, tsdoc, typeName } from '../text.ts';

/** The named types that answers are made of; errors are classes of the client instead. */
export function schemasFile(services: readonly Service[]): string {
  const owners = new Map<string, { api: Api; schema: string }>();
  for (const { api, answer } of services.flatMap(({ operations }) => operations)) {
    for (const schema of schemasOf(api, answer)) {
      const name = typeName(schema);
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, { api, schema });
      else if (!same(owner.api, api, schema)) {
        throw new CodegenError(
          `${owner.api.id} and ${api.id}: each has a schema ${schema}, and they differ; the client exports both, so rename one`,
        );
      }
    }
  }
  const apis = [...new Set([...owners.values()].map(({ api }) => api))];
  const aliases = [...owners].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...apis.map(
      (api) => `import type { components as ${typeName(api.id)} } from ${quoted(`./${api.id}.ts`)};\n`,
    ),
    '\n',
    aliases
      .map(([name, { api, schema }]) => {
        const { title, description } = dereference<{ title?: string; description?: string }>(api, {
          $ref: `#/components/schemas/${schema}`,
        });
        const doc = tsdoc([title ? `${title}.` : '', description ?? '']);
        return `${doc}export type ${name} = ${typeName(api.id)}['schemas'][${quoted(schema)}];\n`;
      })
      .join('\n'),
  ].join('');
}

/** The types of {@link schemasFile} that an operation's answer is made of. */
export function schemaNames({ api, answer }: Operation): string[] {
  return [...schemasOf(api, answer)].map(typeName);
}

function same(one: Api, other: Api, schema: string): boolean {
  if (one === other) return true;
  const ref = { $ref: `#/components/schemas/${schema}` };
  return isDeepStrictEqual(dereference(one, ref), dereference(other, ref));
}
