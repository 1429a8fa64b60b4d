import { type Answer, answerOf } from './answer.ts';
import { CodegenError } from './codegen-error.ts';
import type { Api, OperationObject, ParameterObject, PathItemObject } from './document.ts';
import { dereference, operationsOf } from './document.ts';
import { type Example, examplesOf } from './examples.ts';
import { readNames } from './names.ts';
import { type Paging, readPaging } from './paging.ts';
import { type Parameter, readParameter } from './parameter.ts';

/** What is generated from one operation of a description. */
export interface Operation {
  readonly api: Api;
  readonly id: string;
  /** The client's method: the operationId, first letter lower. */
  readonly name: string;
  readonly method: 'GET';
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly link: { readonly url: string; readonly text: string } | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly errors: { readonly code: string; readonly message: string };
  /** Codes of errors that say, beside any 401, that the token was refused. */
  readonly tokenRefusals: readonly string[];
  readonly paging: Paging | undefined;
  /** Names of the security schemes; any one of them will do. */
  readonly security: readonly string[];
  readonly answer: Answer;
  readonly examples: ReadonlyMap<string, Example>;
}

export function readOperations(api: Api): Operation[] {
  return operationsOf(api).map(({ path, item, operation }) => readOperation(api, path, item, operation));
}

function readOperation(api: Api, path: string, item: PathItemObject, source: OperationObject): Operation {
  const id = source.operationId;
  if (id === undefined || !/^[A-Za-z][A-Za-z0-9]*$/.test(id)) {
    throw new CodegenError(
      `${api.id}: GET ${path}: operationId ${JSON.stringify(id)} is not a name of letters and digits`,
    );
  }
  const parameters = readParameters(api, id, item, source);
  for (const [, wire] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (!parameters.some((parameter) => parameter.in === 'path' && parameter.wire === wire)) {
      throw new CodegenError(`${api.id}: ${id}: {${wire}} of the path ${path} is no parameter`);
    }
  }
  const answer = answerOf(api, id, source);
  const sources: unknown = source['x-source'];
  const docs = source.externalDocs;
  return {
    api,
    id,
    name: id.charAt(0).toLowerCase() + id.slice(1),
    method: 'GET',
    path,
    summary: source.summary ?? '',
    description: source.description ?? '',
    sources: [sources ?? []].flat().map(String),
    link: docs && { url: docs.url, text: docs.description ?? docs.url },
    deprecated: source.deprecated === true,
    parameters,
    errors: readErrors(api, id, source),
    tokenRefusals: readNames(source['x-token-refusals'], `${api.id}: ${id}: x-token-refusals`),
    paging: readPaging(api, id, source['x-paging'], parameters, answer),
    security: readSecurity(api, id, source),
    answer,
    examples: examplesOf(api, id, source, answer.status),
  };
}

/** The path item's parameters and the operation's own; an own one of the same name and place wins. */
function readParameters(api: Api, id: string, item: PathItemObject, source: OperationObject): Parameter[] {
  const byPlace = new Map<string, ParameterObject>();
  for (const value of [...(item.parameters ?? []), ...(source.parameters ?? [])]) {
    const parameter = dereference<ParameterObject>(api, value);
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const parameters = [...byPlace.values()].map((value) => readParameter(api, id, value));
  const twice = firstTwice(parameters.map((parameter) => parameter.name));
  if (twice !== undefined)
    throw new CodegenError(`${api.id}: ${id}: two parameters would be called ${twice}`);
  const onWire = parameters.flatMap(({ in: place, wire, aliases }) =>
    [wire, ...aliases].map((name) => `${name} (${place})`),
  );
  const sentTwice = firstTwice(onWire);
  if (sentTwice !== undefined)
    throw new CodegenError(`${api.id}: ${id}: x-wire-aliases: ${sentTwice} would be sent twice`);
  return parameters;
}

function firstTwice(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function readErrors(api: Api, id: string, source: OperationObject): Operation['errors'] {
  const envelope: unknown = source['x-error-envelope'];
  const { code, message } = (envelope ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || typeof message !== 'string') {
    throw new CodegenError(
      `${api.id}: ${id}: x-error-envelope must have the JSON pointers "code" and "message"`,
    );
  }
  return { code, message };
}

function readSecurity(api: Api, id: string, source: OperationObject): string[] {
  return (source.security ?? api.document.security ?? []).map((alternative) => {
    const [name, ...more] = Object.keys(alternative);
    if (name === undefined || more.length > 0) {
      throw new CodegenError(`${api.id}: ${id}: each alternative of "security" must name one scheme`);
    }
    return name;
  });
}
