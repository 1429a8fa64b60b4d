import { stepsOf } from '../json-pointer.ts';
import type { Operation } from '../operation.ts';
import type { Regions } from '../regions.ts';
import { serversOf } from '../servers.ts';
import type { Service } from '../services.ts';
import { quoted, source, tsdoc, typeName } from '../text.ts';
import { methodDoc, parameterDoc } from './docs.ts';
import { operationData, operationName } from './operation-data.ts';
import { givenParameters, parametersName, parameterType } from './parameter-type.ts';

/** A service: the parameters of its methods, their interface, and what the client makes them from. */
export function serviceFile(service: Service, regions: Regions): string {
  const { name, operations } = service;
  const type = typeName(name);
  return [
    imports(service),
    ...operations.map(parametersInterface),
    tsdoc(service.apis.map((api) => api.document.info.summary ?? api.document.info.title)),
    `export interface ${type} {\n${operations.map(signature).join('\n')}}\n\n`,
    ...operations.map(
      (operation) =>
        `export const ${operationName(operation)}: ${operationType(operation)} = ${source(operationData(operation))};\n\n`,
    ),
    `export const ${name}: Service<${type}> = {\n`,
    `  name: ${quoted(name)},\n`,
    `  servers: ${source(serversOf(service, regions), '  ')},\n`,
    '  methods: (call) => ({\n',
    ...operations.map((operation) => `    ${method(operation)},\n`),
    '  }),\n};\n',
  ].join('');
}

/** The types of a service's file that its users may want to name. */
export function exportedTypes({ name, operations }: Service): string[] {
  const parameters = operations
    .filter((operation) => givenParameters(operation).length > 0)
    .map(parametersName);
  return [typeName(name), ...parameters].sort();
}

function imports({ apis, operations }: Service): string {
  const plain = operations.some(({ paging }) => paging === undefined);
  const isPaged = operations.some(({ paging }) => paging);
  const empty = operations.some((operation) => givenParameters(operation).length === 0);
  const unnamed = apis.filter((api) =>
    operations.some((operation) => operation.api === api && operation.answer.schema === undefined),
  );
  const schemas = new Set(
    operations
      .flatMap(({ answer, paging }) => [answer.schema ?? [], paging?.item ?? []].flat())
      .map(typeName),
  );
  const ofOperation = [
    ...(empty ? ['NoParameters'] : []),
    'Operation',
    ...(isPaged ? ['OperationPaging'] : []),
  ];
  return [
    `import type { ${plain ? 'Call, ' : ''}CallOptions } from '../call.ts';\n`,
    `import type { ${ofOperation.join(', ')} } from '../operation.ts';\n`,
    isPaged ? "import { type PagedCall, paged } from '../paged-call.ts';\n" : '',
    "import type { Service } from '../service.ts';\n",
    ...unnamed.map(
      (api) => `import type { operations as ${typeName(api.id)} } from ${quoted(`./${api.id}.ts`)};\n`,
    ),
    schemas.size > 0 ? `import type { ${[...schemas].sort().join(', ')} } from './schemas.ts';\n` : '',
    '\n',
  ].join('');
}

function parametersInterface(operation: Operation): string {
  const given = givenParameters(operation);
  if (given.length === 0) return '';
  const members = given.map((parameter) => {
    const type = parameterType(parameter);
    const member = parameter.required
      ? `${parameter.name}: ${type}`
      : `${parameter.name}?: ${type} | undefined`;
    return `${parameterDoc(parameter, '  ')}  ${member};\n`;
  });
  const doc = tsdoc([`What {@link ${typeName(operation.api.service)}.${operation.name}} can be asked for.`]);
  return `${doc}export interface ${parametersName(operation)} {\n${members.join('')}}\n\n`;
}

function signature(operation: Operation): string {
  const optional = givenParameters(operation).some((parameter) => parameter.required) ? '' : '?';
  const parameters = `parameters${optional}: ${parametersName(operation)}`;
  return `${methodDoc(operation, '  ')}  ${operation.name}(${parameters}, options?: CallOptions): ${callType(operation)};\n`;
}

function method(operation: Operation): string {
  const data = operationName(operation);
  const call = operation.paging
    ? `paged(call, ${data}, parameters, options)`
    : `call(${data}, parameters, options)`;
  return `${operation.name}: (parameters, options) => ${call}`;
}

function operationType({ paging }: Operation): string {
  return paging ? 'Operation & { readonly paging: OperationPaging }' : 'Operation';
}

function callType({ api, id, answer, paging }: Operation): string {
  const body =
    answer.schema === undefined
      ? `${typeName(api.id)}[${quoted(id)}]['responses'][${answer.status}]['content']['application/json']`
      : typeName(answer.schema);
  return paging ? `PagedCall<${body}, ${itemType(body, paging.items, paging.item)}>` : `Call<${body}>`;
}

function itemType(page: string, pointer: string, schema: string | undefined): string {
  if (schema !== undefined) return typeName(schema);
  const list = stepsOf(pointer).reduce((type, step) => `NonNullable<${type}[${quoted(step)}]>`, page);
  return `${list}[number]`;
}
