import { isDeepStrictEqual } from 'node:util';
import type { Ask, Query } from '../check.ts';
import { valueAt } from '../description/json.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import { differenceOf } from './difference.ts';
import type { FilterLaw } from './laws.ts';
import type { List, Page } from './list.ts';
import type { Walk } from './walk.ts';

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

/** Whether a server may leave an item by a value, where it is not said what becomes of the case. */
export function mayMatch({ call }: List, law: FilterLaw, item: unknown, value: string): boolean {
  if (!call.isAnyCase(law.parameter)) return matches(law, item, value);
  const [text, sought] = [textAt(item, law.field)?.toLowerCase(), value.toLowerCase()];
  return text !== undefined && (law.match === 'equal' ? text === sought : text.includes(sought));
}

/** What is wrong with items, and the key of the item by which it is seen, or of the one before. */
export interface WrongItems {
  readonly message: string;
  readonly key: string | undefined;
}

function inOrder(list: List, items: readonly unknown[]): unknown[] {
  return items.toSorted((a, b) => (list.keyOf(a) < list.keyOf(b) ? -1 : 1));
}

/** How found items differ from those that should be; undefined where they are the same. */
export function wrongItems(
  list: List,
  came: readonly unknown[],
  wanting: readonly unknown[],
  fields: readonly string[],
): WrongItems | undefined {
  // No document promises an order; the suite's own server has one.
  const [found, expected] = list.thorough ? [came, wanting] : [inOrder(list, came), inOrder(list, wanting)];
  if (isDeepStrictEqual(found, expected)) return undefined;
  const named = (item: unknown) => {
    const values = fields.map((field) => `${field.slice(1)} ${textAt(item, field) ?? 'absent'}`);
    return `${list.keyOf(item)} (${values.join(', ')})`;
  };
  const [keys, wanted] = [found, expected].map((items) => items.map((item) => list.keyOf(item)));
  const without = (items: readonly unknown[], others: readonly string[] = []) => {
    const known = new Set(others);
    return items.filter((item) => !known.has(list.keyOf(item)));
  };
  const more = ({ length }: readonly unknown[]) => (length > 1 ? ` and ${length - 1} more` : '');
  const missing = without(expected, keys);
  if (missing.length > 0) {
    const before = wanted?.[expected.indexOf(missing[0]) - 1];
    return { message: `left out ${named(missing[0])}${more(missing)}`, key: before };
  }
  const surplus = without(found, wanted);
  if (surplus.length > 0) {
    return { message: `let in ${named(surplus[0])}${more(surplus)}`, key: list.keyOf(surplus[0]) };
  }
  const key = keys?.find((_, index) => !isDeepStrictEqual(found[index], expected[index]));
  if (found.length !== expected.length)
    return { message: `gave ${found.length} items, some twice, not ${expected.length}`, key };
  if (!isDeepStrictEqual(keys, wanted)) return { message: 'gave the items in another order', key };
  return { message: `gave other items than the whole list: ${differenceOf(found, expected)}`, key };
}

/** The page that has the item of a key, else the first. */
export function shownBy(list: List, { pages }: Walk, key: string | undefined): Page {
  const page = pages.find(({ items }) => items.some((item) => list.keyOf(item) === key)) ?? pages[0];
  // A walk has at least the page that it begins with.
  if (!page) throw new Unusable();
  return page;
}

/** Whether the total is the number of all items or of those on the page, or there is none. */
function hasRightTotal({ items, pages: [page], isWhole }: Walk): boolean {
  return !isWhole || page?.total === undefined || [items.length, page.items.length].includes(page.total);
}

/** A filtered list, and what should be in it. */
export interface Filtered {
  readonly list: List;
  readonly query: Query;
  /** The list without the filter, or as much of it as is known. */
  readonly unfiltered: Walk;
  readonly isWanted: (item: unknown) => boolean;
  /** What may come though it is not wanted. Default: nothing. */
  readonly isTolerated?: (item: unknown) => boolean;
  /** What is said of an item. */
  readonly fields: readonly string[];
}

/** What is wrong with a filtered list. */
export async function* filteredFindings(filtered: Filtered, ask: Ask): AsyncGenerator<Broken> {
  const { list, query, unfiltered, isWanted, isTolerated = () => false, fields } = filtered;
  const { call } = list;
  const walk = await list.walk(ask, query);
  if (walk.problem !== undefined) return yield walk.problem;
  const expected = unfiltered.items.filter(isWanted);
  const known = new Set(unfiltered.items.map((item) => list.keyOf(item)));
  // What matches may also come from where the unfiltered list was not read.
  const found = walk.items.filter(
    (item) =>
      (unfiltered.isWhole || known.has(list.keyOf(item)) || !isWanted(item)) &&
      (isWanted(item) || !isTolerated(item)),
  );
  const wrong = wrongItems(list, found, expected, fields);
  if (wrong !== undefined) {
    const page = shownBy(list, walk, wrong.key);
    return yield { message: `${page.asked} ${wrong.message}`, call, query: page.query };
  }
  // A total that is wrong without the filter is the law of totals'.
  const [first] = walk.pages;
  if (!first || !hasRightTotal(unfiltered) || hasRightTotal(walk)) return;
  const message = `${first.asked}: ${list.paging.total} is ${first.total}, not the ${walk.items.length} that match`;
  yield { message, call, query: first.query };
}
