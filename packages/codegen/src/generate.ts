import { CodegenError } from './codegen-error.ts';
import type { Api } from './document.ts';
import { manifestFile } from './files/manifest-file.ts';
import { schemasFile } from './files/schemas-file.ts';
import { serversFile } from './files/servers-file.ts';
import { serviceFile } from './files/service-file.ts';
import { factoryFile, servicesFile } from './files/services-file.ts';
import { typesFile } from './files/types-file.ts';
import type { Regions } from './regions.ts';
import { readServices } from './services.ts';

const header = '// Generated from the specs, do not edit; `npm run generate` writes it anew.\n\n';

/** The text of every generated file, by name, always in the same order. */
export async function generate(given: readonly Api[], regions: Regions): Promise<Map<string, string>> {
  const apis = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const services = readServices(apis);
  const types = await Promise.all(apis.map(async (api) => [`${api.id}.ts`, await typesFile(api)] as const));
  const files = [
    ...types,
    ...services.map((service) => [`${service.name}.ts`, serviceFile(service)] as const),
    ['operations.ts', manifestFile(services)] as const,
    ['factory.ts', factoryFile(services)] as const,
    ['schemas.ts', schemasFile(services)] as const,
    ['servers.ts', serversFile(services, regions)] as const,
    ['services.ts', servicesFile(services)] as const,
  ];
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const twice = files.find(([name], index) => name === files[index + 1]?.[0]);
  if (twice)
    throw new CodegenError(`two files would be called ${twice[0]}: give the service or the API another name`);
  return new Map(files.map(([name, text]) => [name, `${header}${text.trimEnd()}\n`]));
}
