import type { Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import { lawCheck, placeOf } from './law-check.ts';
import { type List, listsOf, type Page } from './list.ts';
import { withTrustedPages } from './trusted-pages.ts';

/** What the total of a page can be a number of. */
type Reading = 'the whole list' | 'the page';

function readingsOf({ items, total }: Page, count: number): Reading[] {
  const readings: Reading[] = [];
  if (total === count) readings.push('the whole list');
  if (total === items.length) readings.push('the page');
  return readings;
}

async function* pagesOf(list: List, ask: Ask, pages: readonly Page[], count: number) {
  yield* pages;
  const last = Math.max(count, 1);
  const few = [
    { start: 1, limit: 1 },
    { start: 2, limit: 2 },
    { start: last, limit: 2 },
  ];
  const more = list.thorough
    ? [{ limit: 3 }, { start: 3 }, { start: count + 1 }, { start: count + 1, limit: 1 }]
    : [];
  for (const window of [...few, ...more]) yield await list.page(ask, [], window);
}

async function* findings(list: List, ask: Ask): AsyncGenerator<Broken> {
  const { items, pages } = await list.whole(ask, []);
  const count = items.length;
  let possible: readonly Reading[] = ['the whole list', 'the page'];
  let decidedBy = '';
  let isNamed = false;
  for await (const page of pagesOf(list, ask, pages, count)) {
    if (page.total === undefined) continue;
    isNamed = true;
    const broken = (what: string): Broken => ({
      message: `${page.asked}: ${list.paging.total} is ${page.total}, ${what}`,
      call: list.call,
      query: page.query,
    });
    const readings = readingsOf(page, count);
    const still = possible.filter((reading) => readings.includes(reading));
    if (readings.length === 0) {
      yield broken(`but the whole list has ${count} items and the page ${page.items.length}`);
    } else if (still.length === 0) {
      yield broken(`the number of ${readings[0]}, but ${decidedBy} gave that of ${possible[0]}`);
    } else if (still.length < possible.length) {
      possible = still;
      decidedBy = page.asked;
    }
  }
  if (!isNamed) throw new Unusable(`no answer has ${list.paging.total}`);
  list.require(count);
}

/** The total is that of the whole list or of the page, and on each page the same of the two. */
export const totalChecks: MakeChecks = (setting) =>
  listsOf(setting)
    .filter(({ paging }) => paging.total !== undefined)
    .map((list) => {
      const { operation } = list.call;
      const subject = { operation, source: placeOf(operation, 'x-paging') };
      const title = 'the number of items that several pages name';
      return lawCheck({ ...subject, title, promise: 'total' }, (ask) =>
        withTrustedPages(list, ask, findings(list, ask)),
      );
    });
