import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';

/** The name of the constant with what the client sends an operation by. */
export function operationName(operation: Operation): string {
  return `${operation.name}Operation`;
}

/** What the client sends an operation by. It is part of every bundle: what is default or only describes is left out. */
export function operationData(operation: Operation): object {
  const { api, name, path, errors, tokenRefusals, paging } = operation;
  const { fields } = operation.answer;
  return {
    name: `${api.service}.${name}`,
    path,
    parameters: operation.parameters.map(parameterData),
    errors: knownErrors.includes(`${errors.code} ${errors.message}`) ? undefined : errors,
    tokenRefusals: unlessEmpty(tokenRefusals),
    answer: Object.keys(fields).length > 0 ? fields : undefined,
    paging: paging && { ...paging, item: undefined },
  };
}

/** The shapes of errors that the client reads from whichever call: those of the described services and their gateway. */
const knownErrors = [
  '/error_code /error_msg',
  '/error/error_code /error/error_msg',
  '/error/code /error/message',
];

function parameterData(parameter: Parameter): object {
  const { name, wire, aliases, meaning, required, configured } = parameter;
  return {
    name,
    wire,
    aliases: unlessEmpty(aliases),
    in: parameter.in,
    meaning,
    required: required || undefined,
    configured: configured || undefined,
  };
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
