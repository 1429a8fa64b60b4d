import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import { source, tsdoc } from '../text.ts';
import { givenParameters } from './parameter-type.ts';

/** The TSDoc comment of a client method. */
export function methodDoc(operation: Operation, indent: string): string {
  const { answer, sources, link, paging } = operation;
  const given = givenParameters(operation);
  const what = given.map((parameter) => `\`${parameter.name}\``).join(', ');
  return tsdoc(
    [
      operation.summary && `${operation.summary}.`,
      operation.description,
      paging ? pages : '',
      `\`${operation.method} ${operation.path}\``,
      [
        `@param parameters - ${what === '' ? 'This call takes none.' : `${what}.`}`,
        '@param options - `signal`, `timeout`, `attemptTimeout`, `retry`, `headers`, `projectId`: see {@link CallOptions}.',
        `@returns ${firstParagraph(answer.description)}`,
        '@throws {@link ApiError} when the cloud refuses, {@link TimeoutError}, {@link ConnectionError} or',
        '{@link ResponseError} when it does not answer as it should, {@link ConfigurationError} before any request.',
      ].join('\n'),
      ...examples(operation).map((code) => `@example\n\`\`\`ts\n${code}\n\`\`\``),
      ...(sources.length === 0
        ? []
        : [`@see The source documents, as the specs name them: ${sources.join(', ')}`]),
      ...(link === undefined ? [] : [`@see {@link ${link.url} | ${link.text}}`]),
      ...(operation.deprecated ? ['@deprecated'] : []),
    ],
    indent,
  );
}

const pages = [
  'Awaited, it is one page; iterated, it is every item of all pages, and `pages()` gives them page by page. Nothing is',
  'sent before it is awaited or iterated. The pages are read one after another and are no snapshot: what is created or',
  'deleted in between may be missed.',
].join('\n');

/** The TSDoc comment of a parameter: what it is, its least value, its default, an example. */
export function parameterDoc(parameter: Parameter, indent: string): string {
  const { description, minimum, example: shown } = parameter;
  const tags = [
    ...(parameter.default === undefined ? [] : [`@defaultValue ${source(parameter.default)}`]),
    ...(shown === undefined ? [] : [`@example ${source(shown)}`]),
  ];
  const atLeast = minimum === undefined ? [] : [`At least ${minimum}.`];
  return tsdoc([description, ...atLeast, tags.join('\n')], indent);
}

/** `client.dcs.listInstances({ start: 1, limit: 10 })`: with what it must be given, and two of what it may be given. */
export function methodCall(operation: Operation): string {
  return callWith(operation, shownParameters(operation));
}

function examples(operation: Operation): string[] {
  const { paging } = operation;
  const one = `const answer = await ${methodCall(operation)};`;
  if (paging === undefined) return [one];
  const all = shownParameters(operation).filter(({ name }) => name !== paging.start && name !== paging.limit);
  return [`for await (const item of ${callWith(operation, all)}) console.log(item);`, one];
}

function shownParameters(operation: Operation): Parameter[] {
  const shown = givenParameters(operation).filter((parameter) => parameter.example !== undefined);
  return [
    ...shown.filter((parameter) => parameter.required),
    ...shown.filter((parameter) => !parameter.required).slice(0, 2),
  ];
}

function callWith(operation: Operation, parameters: readonly Parameter[]): string {
  const values = Object.fromEntries(parameters.map((one) => [one.name, one.example]));
  const given = parameters.length === 0 ? '' : source(values);
  return `client.${operation.api.service}.${operation.name}(${given})`;
}

function firstParagraph(text: string): string {
  return text.split(/\n\s*\n/)[0] ?? '';
}
