import type { Setting } from '../setting.ts';
import { spread } from '../spread.ts';
import type { FilterLaw } from './laws.ts';

/** The middle of a text, no character of which is cut in two. */
function middleOf(text: string): string {
  const characters = Array.from(text);
  const third = Math.floor(characters.length / 3);
  return characters.slice(third, Math.max(2 * third, third + 1)).join('');
}

const otherCase = (text: string) => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase());

/** A text that none of them has in it. */
function strangerTo(texts: readonly string[]): string {
  let stranger = 'no-such-value';
  while (texts.some((text) => text.includes(stranger))) stranger = `${stranger}-either`;
  return stranger;
}

// What a query language would take for any text.
const wildcards = ['%', '_', '*', '.'];

/** Values to filter by, of those that the items have, and near misses: few for a live list. */
export function filterValues(
  match: FilterLaw['match'],
  texts: readonly string[],
  setting: Setting,
  isStrict = false,
): string[] {
  const { thorough, profile } = setting;
  const known = [...new Set(texts)].filter((text) => text !== '');
  const foreign = known.filter((text) => /[^\x20-\x7e]/.test(text));
  const few = match === 'equal' ? 2 : 1;
  const wholes = [...spread(known, thorough ? 20 : few), ...spread(foreign, thorough ? 2 : 1)];
  const split = [...spread(known, thorough ? 6 : 1), ...spread(foreign, thorough ? 2 : 1)];
  const parts = thorough || match === 'contains' ? split.map(middleOf) : [];
  const edges =
    thorough && !isStrict
      ? split.flatMap((text) => [
          Array.from(text).slice(0, -1).join(''),
          Array.from(text).slice(0, 1).join(''),
        ])
      : [];
  // No document says what case means, so that it is not asked of a cloud.
  const strict = profile.reading === 'sealed' ? known.filter((text) => otherCase(text) !== text) : [];
  const values = [
    ...[
      ...wholes,
      ...parts,
      ...edges,
      ...spread(strict, 2).map(otherCase),
      ...(isStrict ? [] : [strangerTo(texts)]),
    ],
    ...(thorough ? wildcards : []),
  ];
  return [...new Set(values)].filter((text) => text !== '');
}
