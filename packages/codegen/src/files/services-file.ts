import { CodegenError } from '../codegen-error.ts';
import type { Service } from '../services.ts';
import { quoted, tsdoc, typeName } from '../text.ts';
import { exportedTypes } from './service-file.ts';

/** Every service as a type, and the types that belong to them. */
export function servicesFile(services: readonly Service[]): string {
  const names = services.map(({ name }) => name);
  if (names.length === 0) throw new CodegenError('apis.json: no API');
  const apis = services.flatMap((service) => service.apis);
  return [
    "import type { RawClient } from '../internal/http.ts';\n",
    ...apis.map(({ id }) => `import type { paths as ${typeName(id)} } from ${quoted(`./${id}.ts`)};\n`),
    ...names.map((name) => `import type { ${typeName(name)} } from './${name}.ts';\n`),
    '\n',
    ...services.map(
      (service) => `export type { ${exportedTypes(service).join(', ')} } from './${service.name}.ts';\n`,
    ),
    "export type * from './schemas.ts';\n\n",
    tsdoc(['The name of a service.']),
    `export type ServiceName = ${names.map(quoted).join(' | ')};\n\n`,
    tsdoc(['Every service of the client.']),
    `export interface Services {\n${names.map((name) => `  readonly ${name}: ${typeName(name)};\n`).join('')}}\n\n`,
    tsdoc(['Every service by the paths of its descriptions.']),
    'export interface RawServices {\n',
    ...services.map((service) => `  readonly ${service.name}: RawClient<${pathsOf(service)}>;\n`),
    '}\n',
  ].join('');
}

/** What a client of every service is made from. */
export function allServicesFile(services: readonly Service[]): string {
  const names = services.map(({ name }) => name);
  return [
    "import type { Service } from '../service.ts';\n",
    ...names.map((name) => `import { ${name}, type ${typeName(name)} } from './${name}.ts';\n`),
    '\nexport const services: {\n',
    ...names.map((name) => `  readonly ${name}: Service<${typeName(name)}>;\n`),
    `} = { ${names.join(', ')} };\n`,
  ].join('');
}

function pathsOf({ apis }: Service): string {
  return apis.map(({ id }) => typeName(id)).join(' & ');
}
