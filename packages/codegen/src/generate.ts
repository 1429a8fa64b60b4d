import { CodegenError } from './codegen-error.ts';
import type { Api } from './document.ts';
import { clientFile } from './files/client-file.ts';
import { examplesFile } from './files/examples-file.ts';
import { manifestFile } from './files/manifest-file.ts';
import { regionsFile } from './files/regions-file.ts';
import { schemasFile } from './files/schemas-file.ts';
import { serviceFile } from './files/service-file.ts';
import { allServicesFile, servicesFile } from './files/services-file.ts';
import { typesFile } from './files/types-file.ts';
import { validatorsFile } from './files/validators-file.ts';
import type { Regions } from './regions.ts';
import { readServices } from './services.ts';

const header = '// Generated from the specs, do not edit; `npm run generate` writes it anew.\n\n';

/** The text of every generated file, by name, always in the same order. */
export async function generate(given: readonly Api[], regions: Regions): Promise<Map<string, string>> {
  const apis = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const services = readServices(apis);
  const files = [
    ...apis.map((api) => [`${api.id}.ts`, typesFile(api)] as const),
    ...services.flatMap((service) => [
      [`${service.name}.ts`, serviceFile(service, regions)] as const,
      [`clients/${service.name}.ts`, clientFile(service)] as const,
    ]),
    ['all-services.ts', allServicesFile(services)] as const,
    ['examples.ts', examplesFile(services)] as const,
    ['operations.ts', manifestFile(services)] as const,
    ['regions.ts', regionsFile(services, regions)] as const,
    ['schemas.ts', schemasFile(services)] as const,
    ['services.ts', servicesFile(services)] as const,
    ['validators.ts', await validatorsFile(services)] as const,
  ];
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const twice = files.find(([name], index) => name === files[index + 1]?.[0]);
  if (twice)
    throw new CodegenError(`two files would be called ${twice[0]}: give the service or the API another name`);
  return new Map(files.map(([name, text]) => [name, `${header}${text.trimEnd()}\n`]));
}
