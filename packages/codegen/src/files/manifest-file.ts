import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import type { Service } from '../services.ts';
import { source, tsdoc } from '../text.ts';

/** Every operation as data: what the client sends by, and what other programs may go through. */
export function manifestFile(services: readonly Service[]): string {
  const shape = services.map(
    ({ name, operations }) =>
      `  readonly ${name}: {\n${operations.map((one) => `    readonly ${one.name}: Operation;\n`).join('')}  };\n`,
  );
  const values = Object.fromEntries(
    services.map(({ name, operations }) => [
      name,
      Object.fromEntries(operations.map((operation) => [operation.name, entry(operation)])),
    ]),
  );
  return [
    "import type { Operation } from '../operation.ts';\n\n",
    tsdoc(['Every described operation, by service and method: `operations.dcs.listInstances`.']),
    `export const operations: {\n${shape.join('')}} = ${source(values)};\n`,
  ].join('');
}

function entry(operation: Operation): object {
  const { api, id, method, path, errors, paging, security } = operation;
  const parameters = operation.parameters.map(parameterEntry);
  return { id, api: api.id, service: api.service, method, path, parameters, errors, paging, security };
}

function parameterEntry(parameter: Parameter): object {
  const { name, wire, meaning, required, configured } = parameter;
  // Most parameters are optional and given by the caller: only the others say so.
  return {
    name,
    wire,
    in: parameter.in,
    meaning,
    ...(required && { required }),
    ...(configured && { configured }),
  };
}
