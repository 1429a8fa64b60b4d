import type { Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { lawCheck, placeOf } from './law-check.ts';
import { type List, listsOf } from './list.ts';

async function* findings(list: List, ask: Ask): AsyncGenerator<string> {
  const limits = (list.thorough ? [1, 2, 3, 5, 10, 100] : [1, 10]).filter((limit) => limit <= list.maximum);
  const windows = limits.flatMap((limit) => [{ limit }, { start: 2, limit }]);
  let count = 0;
  for (const window of windows) {
    const { asked, items } = await list.page(ask, [], window);
    if (items.length > window.limit) yield `${asked} gave ${items.length} items`;
    if (items.length > 0) count = Math.max(count, (window.start ?? 1) - 1 + items.length);
  }
  // The lowest limit is one item.
  list.require(count, 2);
}

/** No page has more items than were asked for. */
export const limitChecks: MakeChecks = (setting) =>
  listsOf(setting).map((list) => {
    const { operation } = list.call;
    const subject = { operation, source: placeOf(operation, 'x-paging') };
    const title = 'the number of items on pages of several limits';
    return lawCheck({ ...subject, title, promise: 'limit' }, (ask) => findings(list, ask));
  });
