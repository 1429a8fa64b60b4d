import type { Ask, Query } from '../check.ts';
import type { Broken } from './broken.ts';
import type { List, Page } from './list.ts';

/** A list, read to its end or as far as a live server is asked. */
export interface Walk {
  readonly items: readonly unknown[];
  readonly pages: readonly Page[];
  /** Whether it ends there. */
  readonly isWhole: boolean;
  /** Why it cannot be read on. */
  readonly problem?: Broken;
}

/** How far a live server is asked, however long its list: three of the largest pages. */
export const mostItems = 3000;
// Where they must be smaller.
const mostPages = 30;

/**
 * Reads a list in its largest pages.
 *
 * @throws {Unusable} where an answer has no list.
 */
export async function walkInPages(list: List, ask: Ask, query: Query): Promise<Walk> {
  const limit = list.maximum;
  const pages: Page[] = [];
  const items: unknown[] = [];
  const givers = new Map<string, string>();
  while (pages.length < mostPages && items.length < mostItems) {
    const page = await list.page(ask, query, { start: items.length + 1, limit });
    const again = page.items.map((item) => list.keyOf(item)).find((key) => givers.has(key));
    if (again !== undefined) {
      const message = `${page.asked} gave ${again} again, which ${givers.get(again)} gave`;
      return { items, pages, isWhole: false, problem: { message, call: list.call, query: page.query } };
    }
    pages.push(page);
    items.push(...page.items);
    for (const item of page.items) givers.set(list.keyOf(item), page.asked);
    // A short page is the last one, unless the answer says that there is more.
    const isLast = page.items.length < limit && (page.total ?? 0) <= items.length;
    if (isLast || page.items.length === 0) return { items, pages, isWhole: true };
  }
  return { items, pages, isWhole: false };
}
