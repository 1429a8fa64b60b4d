import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import { source, tsdoc } from '../text.ts';
import { givenParameters } from './parameter-type.ts';

/** The TSDoc comment of a client method. */
export function methodDoc(operation: Operation, indent: string): string {
  const { answer, sources, link } = operation;
  const given = givenParameters(operation);
  const what = given.map((parameter) => `\`${parameter.name}\``).join(', ');
  return tsdoc(
    [
      operation.summary && `${operation.summary}.`,
      operation.description,
      `\`${operation.method} ${operation.path}\``,
      [
        `@param parameters - ${what === '' ? 'This call takes none.' : `${what}.`}`,
        '@param options - `signal` ends the call.',
        `@returns ${firstParagraph(answer.description)}`,
        '@throws {@link ApiError} when the cloud refuses, {@link TimeoutError}, {@link ConnectionError} or',
        '{@link ResponseError} when it does not answer as it should, {@link ConfigurationError} before any request.',
      ].join('\n'),
      `@example\n\`\`\`ts\n${example(operation)}\n\`\`\``,
      ...(sources.length === 0
        ? []
        : [`@see The source documents, as the specs name them: ${sources.join(', ')}`]),
      ...(link === undefined ? [] : [`@see {@link ${link.url} | ${link.text}}`]),
      ...(operation.deprecated ? ['@deprecated'] : []),
    ],
    indent,
  );
}

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

/** A call with what it must be given, and with up to two parameters that it may be given. */
function example(operation: Operation): string {
  const shown = givenParameters(operation).filter((parameter) => parameter.example !== undefined);
  const used = [
    ...shown.filter((parameter) => parameter.required),
    ...shown.filter((parameter) => !parameter.required).slice(0, 2),
  ];
  const given =
    used.length === 0 ? '' : source(Object.fromEntries(used.map((one) => [one.name, one.example])));
  return `const answer = await client.${operation.api.service}.${operation.name}(${given});`;
}

function firstParagraph(text: string): string {
  return text.split(/\n\s*\n/)[0] ?? '';
}
