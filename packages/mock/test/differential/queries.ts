import fc from 'fast-check';
import { mostly, oneOf } from './choices.ts';
import type { DescribedParameter } from './described.ts';
import { queryEscapes, someValue } from './values.ts';

const inAnyCase = (text: string): fc.Arbitrary<string> =>
  fc.mixedCase(fc.constant(text), {
    toggleCase: (letter) => (/[a-z]/.test(letter) ? letter.toUpperCase() : letter.toLowerCase()),
  });

const foreignName = mostly(
  oneOf('marker', 'offset', 'tags', 'Limits', 'start ', 'name[]', 'limit[a]', 'limit.x', 'a%', ''),
  oneOf('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  // Prism's own controls.
  oneOf('__code', '__example', '__dynamic', '__server', '__seed'),
);

const foreignValue = mostly(fc.string({ maxLength: 8 }), oneOf('', '404', '418', 'true', 'http://elsewhere'));

function pairOf(parameter: DescribedParameter): fc.Arbitrary<readonly [name: string, value: string]> {
  const { name } = parameter;
  return fc.tuple(mostly(fc.constant(name), inAnyCase(name)), someValue(parameter));
}

/** A query of the parameters and others: well-formed pairs, and what may stand between them without being one. */
export function queryOf(parameters: readonly DescribedParameter[]): fc.Arbitrary<string> {
  const foreign = fc.tuple(foreignName, foreignValue);
  const described = parameters.map(pairOf);
  const pair =
    described.length > 0 ? fc.oneof({ weight: 5, arbitrary: fc.oneof(...described) }, foreign) : foreign;
  const written = fc
    .tuple(pair, queryEscapes, queryEscapes)
    .map(([[name, value], nameEscape, valueEscape]) => `${nameEscape(name)}=${valueEscape(value)}`);
  const malformed = oneOf(
    '',
    '=',
    'a',
    '=b',
    '%',
    '%zz',
    'name=%ff',
    'name=a=b',
    'id=%',
    'status=a;limit=0',
    'name=+',
    '?',
  );
  return fc
    .tuple(fc.array(mostly(written, malformed), { maxLength: 5 }), oneOf('?', '?', '?', ''))
    .map(([parts, mark]) => (parts.length > 0 ? `?${parts.join('&')}` : mark));
}
