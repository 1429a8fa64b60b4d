import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import { quoted, typeName } from '../text.ts';

/** The parameters that a call gives; the rest is the client's configuration. */
export function givenParameters(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => !parameter.configured);
}

/** `DcsListInstancesParameters`: with the service, as many a service has a ListInstances. */
export function parametersName(operation: Operation): string {
  if (givenParameters(operation).length === 0) return 'NoParameters';
  return `${typeName(operation.api.service)}${operation.id}Parameters`;
}

/** The TypeScript type of what a parameter means. */
export function parameterType({ meaning, values, closed }: Parameter): string {
  const base = meaning === 'integer' ? 'number' : meaning;
  if (values.length === 0) return base;
  const known = values.map((value) => (typeof value === 'string' ? quoted(value) : String(value)));
  return [...known, ...(closed ? [] : [`(${base} & {})`])].join(' | ');
}
