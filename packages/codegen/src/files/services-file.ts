import { CodegenError } from '../codegen-error.ts';
import type { Service } from '../services.ts';
import { quoted, tsdoc, typeName } from '../text.ts';
import { givenParameters, parametersName } from './parameter-type.ts';

/** Every service as a type, and the types that belong to them. */
export function servicesFile(services: readonly Service[]): string {
  const names = services.map(({ name }) => name);
  if (names.length === 0) throw new CodegenError('apis.json: no API');
  return [
    ...names.map((name) => `import type { ${typeName(name)} } from './${name}.ts';\n`),
    '\n',
    ...services.map(
      (service) => `export type { ${exported(service).join(', ')} } from './${service.name}.ts';\n`,
    ),
    "export type * from './schemas.ts';\n\n",
    tsdoc(['The name of a service.']),
    `export type ServiceName = ${names.map(quoted).join(' | ')};\n\n`,
    tsdoc(['Every service of the client.']),
    `export interface Services {\n${names.map((name) => `  readonly ${name}: ${typeName(name)};\n`).join('')}}\n`,
  ].join('');
}

/** What makes every service from one way to call. */
export function factoryFile(services: readonly Service[]): string {
  const names = services.map(({ name }) => name);
  return [
    "import type { Call } from '../call.ts';\n",
    ...names.map((name) => `import { ${name} } from './${name}.ts';\n`),
    "import type { Services } from './services.ts';\n\n",
    'export function createServices(call: Call): Services {\n',
    `  return { ${names.map((name) => `${name}: ${name}(call)`).join(', ')} };\n}\n`,
  ].join('');
}

function exported({ name, operations }: Service): string[] {
  const parameters = operations
    .filter((operation) => givenParameters(operation).length > 0)
    .map(parametersName);
  return [typeName(name), ...parameters].sort();
}
