import type { Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import type { Broken } from './broken.ts';
import { lawCheck, placeOf } from './law-check.ts';
import { type List, listsOf } from './list.ts';
import { sizesFor, wrongPage } from './pages.ts';

function firstTwice(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

/** What is wrong with the pages; returns how many items are known. */
export async function* pagingFindings(list: List, ask: Ask): AsyncGenerator<Broken, number> {
  const walk = await list.walk(ask, []);
  const { items, pages, problem } = walk;
  if (problem !== undefined) {
    yield problem;
    return items.length;
  }
  // An item on two pages would be a problem of the walk.
  for (const { query, asked, items: onPage } of pages) {
    const twice = firstTwice(onPage.map((item) => list.keyOf(item)));
    if (twice === undefined) continue;
    yield { message: `${asked} gave ${twice} twice`, call: list.call, query };
    return items.length;
  }
  for (const size of sizesFor(items.length, list.maximum, list.thorough)) {
    const wrong = await wrongPage(list, ask, walk, size);
    if (wrong === undefined) continue;
    yield wrong;
    // Pages of other sizes would only say it again.
    break;
  }
  return items.length;
}

async function* findings(list: List, ask: Ask): AsyncGenerator<Broken> {
  const count = yield* pagingFindings(list, ask);
  // One item makes one page, whatever its size.
  list.require(count, 2);
}

/** Pages of any size, joined, are the whole list. */
export const pagingChecks: MakeChecks = (setting) =>
  listsOf(setting).map((list) => {
    const { operation } = list.call;
    const subject = { operation, source: placeOf(operation, 'x-paging') };
    const title = `pages of several sizes against ${list.extent}`;
    return lawCheck({ ...subject, title, promise: 'paging' }, (ask) => findings(list, ask));
  });
