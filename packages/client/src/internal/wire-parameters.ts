import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Operation, OperationParameter } from '../operation.ts';
import type { WireParameters } from './http.ts';

/** The values of a call under their names on the wire. What cannot be right is refused before any request. */
export function wireParameters(
  operation: Operation,
  name: string,
  given: object,
  configured: Readonly<Record<string, string>>,
): WireParameters {
  refuseUnknown(operation, name, given);
  const wire: WireParameters = { path: {}, query: {}, header: {} };
  for (const parameter of operation.parameters) {
    const value: unknown = Reflect.get(parameter.configured ? configured : given, parameter.name);
    if (value !== undefined) wire[parameter.in][parameter.wire] = wireValue(parameter, name, value);
    else if (parameter.required) throw new ConfigurationError(`${name}: ${parameter.name} must be given`);
  }
  return wire;
}

function refuseUnknown(operation: Operation, name: string, given: object): void {
  const known = operation.parameters
    .filter(({ configured }) => !configured)
    .map((parameter) => parameter.name);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const what = known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`;
  throw new ConfigurationError(`${name}: there is no parameter ${JSON.stringify(unknown)}; ${what}`);
}

function wireValue(parameter: OperationParameter, name: string, value: unknown): string | number {
  const refuse = (what: string): never => {
    throw new ConfigurationError(`${name}: ${parameter.name} must be ${what}`);
  };
  switch (parameter.meaning) {
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : refuse('true or false');
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse('a whole number');
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : refuse('a number');
    case 'string': {
      if (typeof value !== 'string') return refuse('a text');
      // Each of these would ask for another path than the described one.
      if (parameter.in === 'path' && ['', '.', '..'].includes(value))
        return refuse('a text that is not empty or dots');
      return value;
    }
  }
}
