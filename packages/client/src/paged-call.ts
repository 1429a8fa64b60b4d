import type { Answer, Call, Caller, CallOptions } from './call.ts';
import { ResponseError } from './errors/response-error.ts';
import { valueAt } from './internal/value-at.ts';
import type { Operation, OperationPaging } from './operation.ts';

/**
 * A call whose answer comes in pages. Awaited, it is one page, as the parameters ask for it; iterated, it is every item
 * from the one that `start` names to the last, read in pages of `limit` items, 1,000 at most. Nothing is sent before it
 * is awaited or iterated. Timeouts and retries hold for each page.
 *
 * The pages are read one after another: what is created or deleted in between can move items. None is yielded twice.
 *
 * @example
 * ```ts
 * for await (const { name, status } of client.dcs.listInstances()) console.log(name, status);
 * ```
 */
export class PagedCall<Page, Item> extends Promise<Page> implements Call<Page>, AsyncIterable<Item> {
  /** What is made of a call is no call any more, but a promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #walk: () => AsyncGenerator<Walked<Page, Item>, void>;
  readonly withResponse: () => Promise<Answer<Page>>;

  /** @internal */
  constructor(
    withResponse: () => Promise<Answer<Page>>,
    walk: () => AsyncGenerator<Walked<Page, Item>, void>,
  ) {
    // What it settles as is what `then` says: it is not sent before somebody asks.
    super(() => {});
    this.withResponse = withResponse;
    this.#walk = walk;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  override then<Result = Page, Caught = never>(
    onPage?: ((page: Page) => Result | PromiseLike<Result>) | null,
    onError?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Result | Caught> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onPage, onError);
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const { items, signal } of this.#walk()) {
      for (const item of items) {
        signal?.throwIfAborted();
        yield item;
      }
    }
  }

  /** The pages as they come. */
  async *pages(): AsyncGenerator<Page, void> {
    for await (const { page } of this.#walk()) yield page;
  }
}

/** A page, and those of its items that no page before it had. */
interface Walked<Page, Item> {
  readonly page: Page;
  readonly items: readonly Item[];
  readonly signal: AbortSignal | undefined;
}

export function paged<Page, Item>(
  call: Caller,
  operation: Operation & { readonly paging: OperationPaging },
  parameters: object | undefined,
  options: CallOptions | undefined,
): PagedCall<Page, Item> {
  const send = (given: object | undefined) => call<Page>(operation, given, options).withResponse();
  async function* walk(): AsyncGenerator<Walked<Page, Item>, void> {
    const { paging, name } = operation;
    const given: Record<string, unknown> = { ...parameters };
    // Whatever is no number is refused when it is sent.
    let start = (given[paging.start] ?? 1) as number;
    const wanted = (given[paging.limit] ?? paging.maximum) as number;
    // Later editions cap a page without a word: of no more than this many, a short page is the last one.
    const limit = wanted > paging.maximum ? paging.maximum : wanted;
    const seen = new Set<unknown>();
    for (;;) {
      const { data, response, requestId } = await send({
        ...given,
        [paging.start]: start,
        [paging.limit]: limit,
      });
      const found = valueAt(data, paging.items);
      // The description's word for what the items of this operation are.
      const items = (Array.isArray(found) ? found : []) as Item[];
      const fresh = items.filter((item) => {
        const key = valueAt(item, paging.key) ?? JSON.stringify(item);
        return !seen.has(key) && seen.add(key);
      });
      start += items.length;
      const total = paging.total && valueAt(data, paging.total);
      const more = items.length >= limit || (typeof total === 'number' && total >= start);
      if (more && items.length > 0 && fresh.length === 0) {
        const message = `${name}: the page from ${paging.start}=${start - items.length} on only repeats others`;
        const { status } = response;
        throw new ResponseError(message, { operation: name, status, requestId, body: '', response });
      }
      yield { page: data, items: fresh, signal: options?.signal };
      if (!more || items.length === 0) return;
    }
  }
  let first: Promise<Answer<Page>> | undefined;
  return new PagedCall(() => {
    first ??= send(parameters);
    return first;
  }, walk);
}
