import type { Operation } from '../description/operations.ts';
import type { Parameter } from '../description/parameters.ts';
import { schemaCheckOf } from '../description/schemas.ts';
import type { Profile } from '../profile.ts';
import { hasAnyMinimum, isStrict } from './spelling.ts';

/** Texts for one parameter, at the edges of what its description allows. */
export interface Values {
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

const awkward = [
  '0',
  'null',
  ' ',
  "it's & co = 1?#/%+",
  '缓存-1',
  '🗝️',
  '../..',
  '{project_id}',
  'x'.repeat(255),
];
// What some readers of numbers take for one, and what is none anywhere.
const unplain = ['1e2', '0x10', '+5', '05', ' 5', '5 ', '٣'];
const noNumbers = ['abc', '1.5', 'NaN'];
const largest = 2 ** 31 - 1;

/** A parameter's largest number at this kind of server. */
export function maximumOf(
  { operationId, paging }: Operation,
  { name, schema }: Parameter,
  profile: Profile,
): number {
  const different = profile.differences.find(
    (each) => each.operation === operationId && each.parameter === name,
  );
  const described = typeof schema['maximum'] === 'number' ? schema['maximum'] : largest;
  const paged = profile.reading === 'open' && paging?.limit === name ? paging.maximum : largest;
  return Math.min(described, paged, different?.maximum ?? largest);
}

export function minimumOf({ schema }: Parameter): number {
  return typeof schema['minimum'] === 'number' ? schema['minimum'] : 0;
}

function numbersFor(operation: Operation, parameter: Parameter, profile: Profile): string[] {
  const low = minimumOf(parameter);
  const high = maximumOf(operation, parameter, profile);
  const { maximum } = parameter.schema;
  const below = hasAnyMinimum(operation, parameter, profile) ? [] : [low - 1, -1];
  const around = [...below, low, low + 1, high, ...(typeof maximum === 'number' ? [maximum + 1] : [])];
  const strict = profile.reading === 'sealed' ? [...unplain, ''] : [];
  return [...around.map(String), ...noNumbers, ...strict];
}

function textsFor({ schema, allowEmptyValue, example }: Parameter): string[] {
  const sample = String(example);
  const restricted = ['minLength', 'maxLength', 'pattern', 'enum'].some((keyword) => keyword in schema);
  const neighbours = [
    sample.slice(0, -1),
    `${sample}0`,
    sample.toUpperCase(),
    `${sample.slice(0, -1)}-`,
    `${sample.slice(0, -1)}é`,
    'malformed',
  ];
  return [...(restricted ? neighbours : awkward), ...(allowEmptyValue ? [''] : [])];
}

/** Whether the description allows a text for a parameter. */
export function allows(
  check: (pointer: string, value: unknown) => string[],
  { schema, pointer }: Parameter,
  text: string,
): boolean {
  if (schema['type'] !== 'integer' && schema['type'] !== 'number') return check(pointer, text).length === 0;
  return /^-?(0|[1-9]\d*)$/.test(text) && check(pointer, Number(text)).length === 0;
}

/** The edges of a parameter: its example, what is just inside and just outside, and what is awkward to read. */
export function valuesOf(operation: Operation, parameter: Parameter, profile: Profile): Values {
  const check = schemaCheckOf(operation.bundle);
  const isNumber = parameter.schema['type'] === 'integer';
  // Where more may be refused than is described, only the example is known to be right.
  const some = isStrict(operation, parameter, profile) ? [] : textsFor(parameter);
  const texts = isNumber ? numbersFor(operation, parameter, profile) : some;
  const { enum: closed } = parameter.schema;
  const listed = Array.isArray(closed) ? closed.map(String) : [];
  const all = [...new Set([String(parameter.example), ...listed, ...texts])];
  return {
    allowed: all.filter((text) => allows(check, parameter, text)),
    forbidden: all.filter((text) => !allows(check, parameter, text)),
  };
}
