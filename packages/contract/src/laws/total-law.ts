import type { Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { lawCheck, placeOf } from './law-check.ts';
import { type List, listsOf, type Page } from './list.ts';

/** What the total of a page can be a number of. */
type Reading = 'the whole list' | 'the page';

function readingsOf({ items, total }: Page, count: number): Reading[] {
  const readings: Reading[] = [];
  if (total === count) readings.push('the whole list');
  if (total === items.length) readings.push('the page');
  return readings;
}

async function* pagesOf(list: List, thorough: boolean, ask: Ask, pages: readonly Page[], count: number) {
  yield* pages;
  const last = Math.max(count, 1);
  const few = [
    { start: 1, limit: 1 },
    { start: 2, limit: 2 },
    { start: last, limit: 2 },
  ];
  const more = thorough
    ? [{ limit: 3 }, { start: 3 }, { start: count + 1 }, { start: count + 1, limit: 1 }]
    : [];
  for (const window of [...few, ...more]) yield await list.page(ask, [], window);
}

async function* findings(list: List, thorough: boolean, ask: Ask): AsyncGenerator<string> {
  const { items, pages } = await list.whole(ask, []);
  const count = items.length;
  let possible: readonly Reading[] = ['the whole list', 'the page'];
  let decidedBy = '';
  for await (const page of pagesOf(list, thorough, ask, pages, count)) {
    if (page.total === undefined) continue;
    const number = `${page.asked}: ${list.paging.total} is ${page.total}`;
    const readings = readingsOf(page, count);
    const still = possible.filter((reading) => readings.includes(reading));
    if (readings.length === 0) {
      yield `${number}, but the whole list has ${count} items and the page ${page.items.length}`;
    } else if (still.length === 0) {
      yield `${number}, the number of ${readings[0]}, but ${decidedBy} gave that of ${possible[0]}`;
    } else if (still.length < possible.length) {
      possible = still;
      decidedBy = page.asked;
    }
  }
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
        findings(list, setting.thorough, ask),
      );
    });
