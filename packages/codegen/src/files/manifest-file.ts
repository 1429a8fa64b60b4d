import type { Operation } from '../operation.ts';
import type { Service } from '../services.ts';
import { source, tsdoc } from '../text.ts';
import { operationName } from './operation-data.ts';

/** Every operation as data, for other programs: what the client sends it by, and what only describes. */
export function manifestFile(services: readonly Service[]): string {
  const types = services.map(({ name, operations }) => {
    const members = operations.map((operation) => `    readonly ${operation.name}: DescribedOperation;\n`);
    return `  readonly ${name}: {\n${members.join('')}  };\n`;
  });
  const values = services.map(({ name, operations }) => {
    const members = operations.map((operation) => `    ${operation.name}: ${value(operation)},\n`);
    return `  ${name}: {\n${members.join('')}  },\n`;
  });
  return [
    "import type { DescribedOperation } from '../operation.ts';\n",
    ...services.map(({ name }) => `import * as ${name} from './${name}.ts';\n`),
    '\n',
    tsdoc(['Every described operation, by service and method: `operations.dcs.listInstances`.']),
    `export const operations: {\n${types.join('')}} = {\n${values.join('')}};\n`,
  ].join('');
}

function value(operation: Operation): string {
  const { api, id, method, errors, security } = operation;
  const described = { id, service: api.service, api: api.id, method, errors, security };
  const members = Object.entries(described).map(([key, one]) => `      ${key}: ${source(one)},\n`);
  return `{\n      ...${api.service}.${operationName(operation)},\n${members.join('')}    }`;
}
