import { isDeepStrictEqual } from 'node:util';
import type { Ask, Query } from '../check.ts';
import type { Broken } from './broken.ts';
import { differenceOf } from './difference.ts';
import type { List, Window } from './list.ts';
import type { Walk } from './walk.ts';

/** How many items a page should have, so that there are few pages of a live list and many of the suite's own. */
export function sizesFor(count: number, maximum: number, thorough: boolean): number[] {
  const pages = count > maximum ? [Math.ceil(count / maximum) + 1] : [2, 3];
  const few = pages.map((number) => Math.ceil(count / number));
  const many = [1, 2, 3, 7, 10, count - 1, count, count + 1].filter((size) => count / size <= 60);
  const sizes = thorough ? [...few, ...many] : few;
  return [...new Set(sizes.map((size) => Math.max(size, 1)))].filter((size) => size <= maximum);
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * What is wrong with one part of a list whose items are known; undefined where it is right. The items that were given
 * before have their keys in `givers`, with what was asked then.
 */
export async function wrongPart(
  list: List,
  ask: Ask,
  query: Query,
  items: readonly unknown[],
  { start, limit }: Required<Window>,
  givers: ReadonlyMap<string, string> = none,
): Promise<Broken | undefined> {
  const page = await list.page(ask, query, { start, limit });
  const expected = items.slice(start - 1, start - 1 + limit);
  if (isDeepStrictEqual(page.items, expected)) return undefined;
  const { asked } = page;
  const broken = (what: string): Broken => ({
    message: `${asked} ${what}`,
    call: list.call,
    query: page.query,
  });
  const keys = page.items.map((item) => list.keyOf(item));
  const wanted = expected.map((item) => list.keyOf(item));
  const again = keys.find((key) => givers.has(key));
  if (again !== undefined) return broken(`gave ${again} again, which ${givers.get(again)} gave`);
  const missing = wanted.findIndex((key) => !keys.includes(key));
  if (missing >= 0) return broken(`left out ${wanted[missing]}, number ${start + missing} of the whole list`);
  const surplus = keys.find((key) => !wanted.includes(key));
  if (surplus !== undefined) return broken(`gave ${surplus}, which is not in that part of the whole list`);
  if (!isDeepStrictEqual(keys, wanted)) return broken('gave its items in another order than the whole list');
  return broken(`gave other items than the whole list: ${differenceOf(page.items, expected)}`);
}

/** The first thing that is wrong with the pages of a list whose items are known; undefined where all is right. */
export async function wrongPage(
  list: List,
  ask: Ask,
  { items, isWhole }: Pick<Walk, 'items' | 'isWhole'>,
  limit: number,
): Promise<Broken | undefined> {
  const givers = new Map<string, string>();
  // The known number of items is what ends it, so that pages which repeat cannot go on for ever. What is on a page that
  // goes beyond them is not known.
  const last = isWhole ? Math.max(items.length, 1) : items.length - limit + 1;
  for (let start = 1; start <= last; start += limit) {
    const wrong = await wrongPart(list, ask, [], items, { start, limit }, givers);
    if (wrong !== undefined) return wrong;
    const asked = list.call.written(list.windowed({ start, limit }, []));
    for (const item of items.slice(start - 1, start - 1 + limit)) givers.set(list.keyOf(item), asked);
  }
  return undefined;
}
