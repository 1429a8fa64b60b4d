import type { Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { lawCheck, placeOf } from './law-check.ts';
import { type List, listsOf, type Window } from './list.ts';

/** What is wrong with the first items of pages; returns how many items are known. */
export async function* startFindings(list: List, ask: Ask): AsyncGenerator<string, number> {
  const { thorough } = list;
  const { items, isWhole } = await list.part(ask, []);
  const count = items.length;
  const starts = [
    undefined,
    1,
    2,
    ...(thorough ? [3, count] : []),
    ...(isWhole ? [count + 1] : []),
    ...(thorough ? [count + 100] : []),
  ];
  for (const start of new Set(starts.filter((each) => each !== 0))) {
    const window: Window = { ...(start !== undefined && { start }), ...(!thorough && { limit: 1 }) };
    const query = list.windowed(window, []);
    const answer = await list.call.ask(ask, query);
    const asked = list.call.written(query);
    // A law of its own, since an empty list is promised where others have an error.
    if (answer.status >= 300) {
      yield `${asked} was answered by ${answer.status}, with a list of ${count} items`;
      continue;
    }
    const [found, wanted] = [list.pageIn(answer, query).items[0], items[(start ?? 1) - 1]].map((item) =>
      item === undefined ? undefined : list.keyOf(item),
    );
    if (found === wanted) continue;
    const first = found === undefined ? 'has nothing' : `begins with ${found}`;
    const instead =
      wanted === undefined
        ? `behind the last of ${count}`
        : `whereas number ${start ?? 1} of the whole list is ${wanted}`;
    yield `${asked} ${first}, ${instead}`;
  }
  return count;
}

async function* findings(list: List, ask: Ask): AsyncGenerator<string> {
  list.require(yield* startFindings(list, ask));
}

/** Items are numbered from 1, and behind the last one there is nothing rather than an error. */
export const startChecks: MakeChecks = (setting) =>
  listsOf(setting).map((list) => {
    const { operation } = list.call;
    const subject = { operation, source: placeOf(operation, 'x-paging') };
    const title = 'the first item from several starts, one of them behind the end';
    return lawCheck({ ...subject, title, promise: 'start' }, (ask) => findings(list, ask));
  });
