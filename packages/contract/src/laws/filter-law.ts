import type { Ask, Check, Query } from '../check.ts';
import type { Setting } from '../setting.ts';
import { filterValues } from './filter-values.ts';
import { filteredFindings, matches, textAt } from './filtered.ts';
import { lawCheck } from './law-check.ts';
import type { FilterLaw } from './laws.ts';
import { type List, listsOf } from './list.ts';
import { wrongPart } from './pages.ts';
import { parseQuery } from './query.ts';

const windows = [
  { start: 1, limit: 2 },
  { start: 3, limit: 2 },
];

async function* findings(
  list: List,
  law: FilterLaw,
  beside: Query,
  setting: Setting,
  ask: Ask,
): AsyncGenerator<string> {
  const whole = await list.whole(ask, beside);
  const { items } = whole;
  const texts = items.map((item) => textAt(item, law.field)).filter((text) => text !== undefined);
  let longest: { query: Query; expected: readonly unknown[] } = { query: [], expected: [] };
  for (const value of filterValues(law.match, texts, setting)) {
    const query: Query = [[law.parameter, value], ...beside];
    const expected = items.filter((item) => matches(law, item, value));
    yield* filteredFindings(list, ask, query, whole, expected, [law.field]);
    if (expected.length > longest.expected.length) longest = { query, expected };
  }
  // Filtered first, and only then cut into pages.
  for (const window of setting.thorough ? windows : windows.slice(1)) {
    if (longest.expected.length < window.start) return;
    // What is wrong without the filter is the law of pages'.
    if ((await wrongPart(list, ask, beside, items, window)) !== undefined) return;
    const wrong = await wrongPart(list, ask, longest.query, longest.expected, window);
    if (wrong !== undefined) return yield wrong;
  }
}

/** A filter leaves what matches, and nothing else. */
export function filterChecks(law: FilterLaw, setting: Setting): Check[] {
  return listsOf(setting)
    .filter(({ call }) => call.operation.operationId === law.operation)
    .flatMap((list) =>
      (law.with ?? [''])
        .map((text) => ({ text, beside: parseQuery(text) }))
        .filter(({ beside }) => list.call.knows([[law.parameter, ''], ...beside]))
        .map(({ text, beside }) =>
          lawCheck(
            {
              operation: list.call.operation,
              promise: 'filter',
              title: text === '' ? law.title : `${law.title}, beside ${text}`,
              source: `${law.source} (${law.place})`,
            },
            (ask) => findings(list, law, beside, setting, ask),
          ),
        ),
    );
}
