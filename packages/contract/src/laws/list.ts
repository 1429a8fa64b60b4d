import type { Answer, Ask, Query } from '../check.ts';
import { maximumOf } from '../checks/values.ts';
import { valueAt } from '../description/json.ts';
import type { Operation, Paging } from '../description/operations.ts';
import type { Setting } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import { Call } from './call.ts';
import { mostItems, type Walk, walkInPages } from './walk.ts';

/** Which part of a list is asked for: the number of its first item, from 1, and how many. */
export interface Window {
  readonly start?: number;
  readonly limit?: number;
}

/** A page of a list, as it came. */
export interface Page {
  readonly query: Query;
  /** The query, for a person. */
  readonly asked: string;
  readonly items: readonly unknown[];
  /** The number of items that the answer names, if it does. */
  readonly total: number | undefined;
}

/** A call that answers with a list in pages, as a kind of server has it. */
export class List {
  readonly call: Call;
  readonly paging: Paging;
  /** No page may be asked for more items. */
  readonly maximum: number;
  /** Whether it is asked for as often as can find something. */
  readonly thorough: boolean;

  private constructor(call: Call, paging: Paging, maximum: number, thorough: boolean) {
    this.call = call;
    this.paging = paging;
    this.maximum = maximum;
    this.thorough = thorough;
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

  /** What its items are called: `instances`. */
  get noun(): string {
    return this.paging.items.split('/').at(-1) || 'items';
  }

  /** How much of it is compared, for a person. */
  get extent(): string {
    return this.thorough ? 'the whole list' : `the list, at most its first ${mostItems.toLocaleString('en')}`;
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

  /**
   * For a law that found nothing wrong with the items that there are.
   *
   * @throws {Unusable} where they are too few for it to mean anything.
   */
  require(count: number, least = 1): void {
    if (count >= least) return;
    throw new Unusable(`the project has ${count === 0 ? 'no' : `fewer than ${least}`} ${this.noun}`);
  }

  /** @throws {Unusable} where the answer has no list. */
  pageIn({ body }: Answer, query: Query): Page {
    const items = valueAt(body, this.paging.items);
    if (!Array.isArray(items)) throw new Unusable();
    const named = this.paging.total === undefined ? undefined : valueAt(body, this.paging.total);
    const total = typeof named === 'number' ? named : undefined;
    return { query, asked: this.call.written(query), items, total };
  }

  /** @throws {Unusable} */
  async page(ask: Ask, query: Query, window: Window = {}): Promise<Page> {
    const all = this.windowed(window, query);
    return this.pageIn(await this.call.success(ask, all), all);
  }

  /**
   * Reads everything at once where it is asked thoroughly, else in the largest pages, as far as 3,000 items.
   *
   * @throws {Unusable}
   */
  async walk(ask: Ask, query: Query): Promise<Walk> {
    if (!this.thorough) return walkInPages(this, ask, query);
    const page = await this.page(ask, query);
    return { items: page.items, pages: [page], isWhole: true };
  }

  /**
   * The same, for a law that is not about pages.
   *
   * @throws {Unusable} also where it cannot be read on.
   */
  async part(ask: Ask, query: Query): Promise<Walk> {
    const walk = await this.walk(ask, query);
    if (walk.problem !== undefined) throw new Unusable('its pages are wrong: see paging and start');
    return walk;
  }

  /**
   * The same, for a law that has to know all items.
   *
   * @throws {Unusable} also where there are too many.
   */
  async whole(ask: Ask, query: Query): Promise<Walk> {
    const walk = await this.part(ask, query);
    this.requireWhole(walk);
    return walk;
  }

  /** @throws {Unusable} where there may be more items. */
  requireWhole({ items, isWhole }: Walk): void {
    if (isWhole) return;
    throw new Unusable(`the list has ${items.length.toLocaleString('en')} ${this.noun} or more`);
  }
}

/** The lists among the operations. */
export function listsOf(setting: Setting): List[] {
  return setting.operations
    .map((operation) => List.of(operation, setting))
    .filter((list) => list !== undefined);
}
