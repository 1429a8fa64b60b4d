import type { Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { lawCheck, placeOf } from './law-check.ts';
import { type List, listsOf } from './list.ts';
import { sizesFor, wrongPage } from './pages.ts';

function firstTwice(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

async function* findings(list: List, thorough: boolean, ask: Ask): AsyncGenerator<string> {
  const { items, problem } = await list.walk(ask, []);
  if (problem !== undefined) return yield problem;
  const twice = firstTwice(items.map((item) => list.keyOf(item)));
  if (twice !== undefined) return yield `the whole list has ${twice} twice`;
  for (const size of sizesFor(items.length, list.maximum, thorough)) {
    const wrong = await wrongPage(list, ask, items, size);
    // Pages of other sizes would only say it again.
    if (wrong !== undefined) return yield wrong;
  }
}

/** Pages of any size, joined, are the whole list. */
export const pagingChecks: MakeChecks = (setting) =>
  listsOf(setting).map((list) => {
    const { operation } = list.call;
    const subject = { operation, source: placeOf(operation, 'x-paging') };
    const title = 'pages of several sizes against the whole list';
    return lawCheck({ ...subject, title, promise: 'paging' }, (ask) => findings(list, setting.thorough, ask));
  });
