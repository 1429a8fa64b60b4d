import fc from 'fast-check';
import type { DescribedParameter, ParameterSchema } from './described.ts';

/** Texts that are sometimes taken for numbers, and sometimes not. */
const numberLike = [
  '1e2',
  '0x10',
  '0b1',
  '0o7',
  '+5',
  '05',
  '00',
  '-0',
  '1.0',
  '1.',
  '.5',
  ' 5',
  '5 ',
  '5\n',
  '\u30005',
  '５',
  '٣',
  '1_000',
  '1,5',
  '9007199254740993',
  '9'.repeat(25),
  '-1',
  '0',
  '1.5',
  'NaN',
  'Infinity',
  '-Infinity',
  '5n',
  '',
];

const odd = [
  '',
  ' ',
  'null',
  'true',
  '[]',
  '{}',
  '0',
  "'--",
  '\0',
  '/',
  '..',
  '%',
  '%zz',
  '&',
  '=',
  'Ä',
  '实例',
  '😀',
  'a,b',
];

const anyText = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** Texts that a parameter admits, by the keywords of its schema. */
export function validValue(schema: ParameterSchema): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum.map(String));
  if (schema.type === 'integer') {
    const { minimum: min = -1000, maximum: max = 2 ** 31 } = schema;
    return fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 20) })).map(String);
  }
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  return anyText;
}

const bends: readonly ((value: string, at: number, text: string) => string)[] = [
  (value) => value.toUpperCase(),
  (value) => ` ${value}`,
  (value, at) => value.slice(0, at),
  (value, _at, text) => value + text,
  (value, at, text) => value.slice(0, at) + text + value.slice(at),
];

/** Texts that a parameter mostly does not admit: its own bounds passed, its own values bent, or of another kind. */
export function oddValue(schema: ParameterSchema): fc.Arbitrary<string> {
  if (schema.type === 'integer') {
    const { minimum = 0 } = schema;
    const below = fc.integer({ min: minimum - 3, max: minimum }).map(String);
    return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...numberLike) }, below, anyText);
  }
  const bent = fc
    .tuple(validValue(schema), fc.nat(40), anyText, fc.nat(bends.length - 1))
    .map(([value, at, text, way]) => bends[way]?.(value, at, text) ?? value);
  return fc.oneof(bent, anyText);
}

/** Texts that a parameter mostly admits. */
export function someValue({ schema }: DescribedParameter): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: validValue(schema) }, oddValue(schema));
}

const escaped = (text: string) => encodeURIComponent(text.toWellFormed());

const everyByte = (text: string) =>
  [...Buffer.from(text.toWellFormed())].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** The ways in which a text may be escaped in a path: all of them say the same. */
export const pathEscapes: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(escaped) },
  fc.constant(everyByte),
);

/** The same for the query, where a space may also be a plus. */
export const queryEscapes: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(escaped) },
  fc.constant(everyByte),
  fc.constant((text: string) => escaped(text).replaceAll('%20', '+')),
  fc.constant((text: string) => escaped(text).replaceAll(/%../g, (code) => code.toLowerCase())),
  fc.constant((text: string) => escaped(text).replaceAll(/%(2C|3A|2F|3F|40|21|5B|5D)/g, decodeURIComponent)),
);
