import { isDeepStrictEqual } from 'node:util';
import type { Ask, Query } from '../check.ts';
import { valueAt } from '../description/json.ts';
import { differenceOf } from './difference.ts';
import type { FilterLaw } from './laws.ts';
import type { List, Walk } from './list.ts';

/** The text of a field; undefined where there is none to filter by. */
export function textAt(item: unknown, field: string): string | undefined {
  const value = valueAt(item, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Whether a law wants an item to be left by a value. */
export function matches({ field, match }: FilterLaw, item: unknown, value: string): boolean {
  const text = textAt(item, field);
  return text !== undefined && (match === 'equal' ? text === value : text.includes(value));
}

/** How found items differ from those that should be; undefined where they are the same in the same order. */
export function wrongItems(
  list: List,
  found: readonly unknown[],
  expected: readonly unknown[],
  fields: readonly string[],
): string | undefined {
  if (isDeepStrictEqual(found, expected)) return undefined;
  const named = (item: unknown) => {
    const values = fields.map((field) => `${field.slice(1)} ${textAt(item, field) ?? 'absent'}`);
    return `${list.keyOf(item)} (${values.join(', ')})`;
  };
  const without = (items: readonly unknown[], others: readonly unknown[]) => {
    const keys = new Set(others.map((item) => list.keyOf(item)));
    return items.filter((item) => !keys.has(list.keyOf(item)));
  };
  const more = ({ length }: readonly unknown[]) => (length > 1 ? ` and ${length - 1} more` : '');
  const missing = without(expected, found);
  if (missing.length > 0) return `left out ${named(missing[0])}${more(missing)}`;
  const surplus = without(found, expected);
  if (surplus.length > 0) return `let in ${named(surplus[0])}${more(surplus)}`;
  if (found.length !== expected.length)
    return `gave ${found.length} items, some twice, not ${expected.length}`;
  const keysOf = (items: readonly unknown[]) => items.map((item) => list.keyOf(item));
  if (!isDeepStrictEqual(keysOf(found), keysOf(expected))) return 'gave the items in another order';
  return `gave other items than the whole list: ${differenceOf(found, expected)}`;
}

/** Whether the total is the number of all items or of those on the page, or there is none. */
function hasRightTotal({ items, pages: [page] }: Walk): boolean {
  return page?.total === undefined || [items.length, page.items.length].includes(page.total);
}

/** What is wrong with a filtered list, of which it is known what should be in it. */
export async function* filteredFindings(
  list: List,
  ask: Ask,
  query: Query,
  unfiltered: Walk,
  expected: readonly unknown[],
  fields: readonly string[],
): AsyncGenerator<string> {
  const walk = await list.whole(ask, query);
  const asked = list.call.written(query);
  const wrong = wrongItems(list, walk.items, expected, fields);
  if (wrong !== undefined) return yield `${asked} ${wrong}`;
  // A total that is wrong without the filter is the law of totals'.
  if (!hasRightTotal(unfiltered) || hasRightTotal(walk)) return;
  yield `${asked}: ${list.paging.total} is ${walk.pages[0]?.total}, not the ${expected.length} that match`;
}
