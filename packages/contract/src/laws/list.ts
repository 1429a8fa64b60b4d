import type { Answer, Ask, Query } from '../check.ts';
import { maximumOf } from '../checks/values.ts';
import { valueAt } from '../description/json.ts';
import type { Operation, Paging } from '../description/operations.ts';
import type { Setting } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import { Call } from './call.ts';

/** Which part of a list is asked for: the number of its first item, from 1, and how many. */
export interface Window {
  readonly start?: number;
  readonly limit?: number;
}

/** A page of a list, as it came. */
export interface Page {
  /** The query, for a person. */
  readonly asked: string;
  readonly items: readonly unknown[];
  /** The number of items that the answer names, if it does. */
  readonly total: number | undefined;
}

/** A list, read to its end. */
export interface Walk {
  readonly items: readonly unknown[];
  readonly pages: readonly Page[];
  /** Why the end was not reached. */
  readonly problem?: string;
}

// Of 1,000 items each: more than any project has.
const mostPages = 100;

/** A call that answers with a list in pages, as a kind of server has it. */
export class List {
  readonly call: Call;
  readonly paging: Paging;
  /** No page may be asked for more items. */
  readonly maximum: number;
  readonly #thorough: boolean;

  private constructor(call: Call, paging: Paging, maximum: number, thorough: boolean) {
    this.call = call;
    this.paging = paging;
    this.maximum = maximum;
    this.#thorough = thorough;
  }

  /** Undefined where the answer is no list, or the server has no pages. */
  static of(operation: Operation, { profile, thorough }: Setting): List | undefined {
    const { paging, method } = operation;
    const call = new Call(operation, profile);
    const limit = call.parameters.find(({ name }) => name === paging?.limit);
    const hasStart = call.parameters.some(({ name }) => name === paging?.start);
    if (!paging || !limit || !hasStart || method !== 'GET') return undefined;
    return new List(call, paging, Math.min(paging.maximum, maximumOf(operation, limit, profile)), thorough);
  }

  /** What tells an item from the others, for a person too. */
  keyOf(item: unknown): string {
    return String(valueAt(item, this.paging.key) ?? JSON.stringify(item));
  }

  /** The query for a part of the list. */
  windowed({ start, limit }: Window, query: Query): Query {
    const startText = start === undefined ? [] : [[this.paging.start, String(start)] as const];
    const limitText = limit === undefined ? [] : [[this.paging.limit, String(limit)] as const];
    return [...startText, ...limitText, ...query];
  }

  /** @throws {Unusable} where the answer has no list. */
  pageIn({ body }: Answer, query: Query): Page {
    const items = valueAt(body, this.paging.items);
    if (!Array.isArray(items)) throw new Unusable();
    const total = this.paging.total === undefined ? undefined : valueAt(body, this.paging.total);
    return { asked: this.call.written(query), items, total: typeof total === 'number' ? total : undefined };
  }

  /** @throws {Unusable} */
  async page(ask: Ask, query: Query, window: Window = {}): Promise<Page> {
    const all = this.windowed(window, query);
    return this.pageIn(await this.call.success(ask, all), all);
  }

  /**
   * Reads everything: at once from a server of the suite's own, else in the largest pages.
   *
   * @throws {Unusable}
   */
  async walk(ask: Ask, query: Query): Promise<Walk> {
    if (!this.#thorough) return this.#inPages(ask, query);
    const page = await this.page(ask, query);
    return { items: page.items, pages: [page] };
  }

  /**
   * The same, for a law that is not about pages.
   *
   * @throws {Unusable} also where the end cannot be reached.
   */
  async whole(ask: Ask, query: Query): Promise<Walk> {
    const walk = await this.walk(ask, query);
    if (walk.problem !== undefined) throw new Unusable();
    return walk;
  }

  async #inPages(ask: Ask, query: Query): Promise<Walk> {
    const limit = this.maximum;
    const pages: Page[] = [];
    const items: unknown[] = [];
    const givers = new Map<string, string>();
    while (pages.length < mostPages) {
      const page = await this.page(ask, query, { start: items.length + 1, limit });
      const again = page.items.map((item) => this.keyOf(item)).find((key) => givers.has(key));
      if (again !== undefined) {
        return {
          items,
          pages,
          problem: `${page.asked} gave ${again} again, which ${givers.get(again)} gave`,
        };
      }
      pages.push(page);
      items.push(...page.items);
      for (const item of page.items) givers.set(this.keyOf(item), page.asked);
      // A short page is the last one, unless the answer says that there is more.
      const isLast = page.items.length < limit && (page.total ?? 0) <= items.length;
      if (isLast || page.items.length === 0) return { items, pages };
    }
    return { items, pages, problem: `the list has no end: ${mostPages} pages of ${limit} were all full` };
  }
}

/** The lists among the operations. */
export function listsOf(setting: Setting): List[] {
  return setting.operations
    .map((operation) => List.of(operation, setting))
    .filter((list) => list !== undefined);
}
