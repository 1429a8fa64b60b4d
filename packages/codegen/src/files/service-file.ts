import type { Operation } from '../operation.ts';
import type { Service } from '../services.ts';
import { quoted, tsdoc, typeName } from '../text.ts';
import { methodDoc, parameterDoc } from './docs.ts';
import { givenParameters, parametersName, parameterType } from './parameter-type.ts';

/** A service's methods: their parameters, an interface and the factory that the client calls. */
export function serviceFile(service: Service): string {
  const { name, operations } = service;
  return [
    imports(service),
    ...operations.map(parametersInterface),
    tsdoc(service.apis.map((api) => api.document.info.summary ?? api.document.info.title)),
    `export interface ${typeName(name)} {\n`,
    operations
      .map((operation) => {
        const optional = givenParameters(operation).some((parameter) => parameter.required) ? '' : '?';
        return `${methodDoc(operation, '  ')}  ${operation.name}(parameters${optional}: ${parametersName(operation)}, options?: CallOptions): Promise<${answerType(operation)}>;\n`;
      })
      .join('\n'),
    '}\n\n',
    `export function ${name}(call: Call): ${typeName(name)} {\n  return {\n`,
    ...operations.map(
      (operation) =>
        `    ${operation.name}: (parameters, options) => call(operations.${name}.${operation.name}, parameters, options),\n`,
    ),
    '  };\n}\n',
  ].join('');
}

function imports({ apis, operations }: Service): string {
  const empty = operations.some((operation) => givenParameters(operation).length === 0);
  const schemas = new Set(operations.flatMap(({ answer }) => answer.schema ?? []).map(typeName));
  const unnamed = apis.filter((api) =>
    operations.some((operation) => operation.api === api && operation.answer.schema === undefined),
  );
  return [
    "import type { Call, CallOptions } from '../call.ts';\n",
    empty ? "import type { NoParameters } from '../operation.ts';\n" : '',
    ...unnamed.map(
      (api) => `import type { operations as ${typeName(api.id)} } from ${quoted(`./${api.id}.ts`)};\n`,
    ),
    "import { operations } from './operations.ts';\n",
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

function answerType({ api, id, answer }: Operation): string {
  if (answer.schema !== undefined) return typeName(answer.schema);
  return `${typeName(api.id)}[${quoted(id)}]['responses'][${answer.status}]['content']['application/json']`;
}
