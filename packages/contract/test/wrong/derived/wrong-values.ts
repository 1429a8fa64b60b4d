import type { JsonObject } from '../../../src/description/json.ts';
import type { Shape } from './described-shape.ts';

/** A value in place of a right one. */
export interface OtherValue {
  /** What is wrong with it, for a person. */
  readonly how: string;
  readonly value: unknown;
  /** Whether the description allows it nevertheless. */
  readonly permitted: boolean;
}

const ofTypes: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['null', null],
  ['string', 'text'],
  ['integer', 1],
  ['boolean', true],
  ['array', []],
  ['object', {}],
]);

const notDates = ['', 'yesterday', '2018-04-12', '2018-02-30T03:20:10.126Z', '2018-04-12T03:20:10.126'];

/** Texts that are none of a format; of other formats everything is one. */
const notOf: Readonly<Record<string, readonly string[]>> = {
  'date-time': notDates,
  ...Object.fromEntries(
    ['date', 'time', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid'].map((format) => [format, ['~ ~']]),
  ),
};

/** Values of every other type, and of the right one what a keyword of the schema excludes. */
export function otherValues({ types, schemas }: Shape, right: unknown): OtherValue[] {
  return [...retyped(types), ...schemas.flatMap((schema) => outOf(schema, types, right))];
}

function retyped(types: Shape['types']): OtherValue[] {
  if (types === undefined) return [];
  const integer = types.includes('integer') && !types.includes('number');
  const others = [...ofTypes].filter(
    ([type]) =>
      type === 'null' || !(types.includes(type) || (type === 'integer' && types.includes('number'))),
  );
  return [
    ...others.map(([type, value]) => ({ how: `is ${type}`, value, permitted: types.includes(type) })),
    ...(integer ? [{ how: 'has a fraction', value: 0.5, permitted: false }] : []),
  ];
}

/** What a schema excludes of the right type. */
function outOf(schema: JsonObject, types: Shape['types'] = [], right: unknown): OtherValue[] {
  const excluded = [...numbersOut(schema), ...textsOut(schema, String(right))];
  const { enum: closed } = schema;
  if (Array.isArray(closed)) {
    excluded.push(['is none of its set', types.includes('integer') ? Math.max(...closed) + 1 : 'NO_SUCH']);
  }
  return excluded.map(([how, value]) => ({ how, value, permitted: false }));
}

type Excluded = [how: string, value: unknown];

function numbersOut({ minimum, maximum }: JsonObject): Excluded[] {
  const excluded: Excluded[] = [];
  if (typeof minimum === 'number') excluded.push(['is below its minimum', minimum - 1]);
  if (typeof maximum === 'number') excluded.push(['is above its maximum', maximum + 1]);
  return excluded;
}

function textsOut({ minLength = 0, maxLength, pattern, format }: JsonObject, right: string): Excluded[] {
  const excluded: Excluded[] = [];
  if (Number(minLength) > 0) excluded.push(['is too short', 'x'.repeat(Number(minLength) - 1)]);
  if (typeof maxLength === 'number') excluded.push(['is too long', 'x'.repeat(maxLength + 1)]);
  if (typeof pattern === 'string') {
    const expression = new RegExp(pattern, 'u');
    const strangers = ['', 'text', `${right}0`, ` ${right}`].filter((text) => !expression.test(text));
    excluded.push(...strangers.map((text): Excluded => [`is '${text}' against its pattern`, text]));
  }
  const others = notOf[String(format)] ?? [];
  return [...excluded, ...others.map((text): Excluded => [`is '${text}', which is no ${format}`, text])];
}
