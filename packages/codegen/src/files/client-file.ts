import type { Service } from '../services.ts';
import { tsdoc, typeName } from '../text.ts';
import { methodCall } from './docs.ts';
import { schemaNames } from './schemas-file.ts';
import { exportedTypes } from './service-file.ts';

/** The module of a service's subpath: a client that carries no other service. */
export function clientFile(service: Service): string {
  const { name, operations } = service;
  const schemas = [...new Set(operations.flatMap(schemaNames))].sort();
  const [first] = operations;
  const type = typeName(name);
  return [
    "import { type Client, type ClientOptions, makeClient } from '../../client.ts';\n",
    `import { ${name} } from '../${name}.ts';\n\n`,
    "export type { Answer, Call, CallOptions } from '../../call.ts';\n",
    "export type { Client, ClientOptions } from '../../client.ts';\n",
    operations.some(({ paging }) => paging) ? "export type { PagedCall } from '../../paged-call.ts';\n" : '',
    `export type { ${exportedTypes(service).join(', ')} } from '../${name}.ts';\n`,
    schemas.length > 0 ? `export type { ${schemas.join(', ')} } from '../schemas.ts';\n` : '',
    '\n',
    tsdoc([
      `Makes a client of {@link ${type}} alone, so that a bundle carries no other service. Nothing is sent until a call.`,
      '@throws {@link ConfigurationError} when an option is missing or cannot be right.',
      ...(first === undefined
        ? []
        : [
            [
              '@example',
              '```ts',
              "import { token } from '@cloud-inventory/client';",
              `import { createClient } from '@cloud-inventory/client/${name}';`,
              '',
              'const client = createClient({',
              "  region: 'eu-de',",
              "  projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',",
              "  credentials: token(process.env.OS_TOKEN ?? ''),",
              '});',
              `const answer = await ${methodCall(first)};`,
              '```',
            ].join('\n'),
          ]),
    ]),
    `export function createClient(options: ClientOptions<'${name}'>): Client<'${name}'> {\n`,
    `  return makeClient({ ${name} }, options);\n}\n`,
  ].join('');
}
