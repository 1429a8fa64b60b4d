import type { Ask, Check, Query } from '../check.ts';
import type { Setting } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import { filterValues } from './filter-values.ts';
import { filteredFindings, matches, mayMatch, textAt } from './filtered.ts';
import { lawCheck } from './law-check.ts';
import type { FilterLaw } from './laws.ts';
import { type List, listsOf } from './list.ts';
import { wrongPart } from './pages.ts';
import { parseQuery } from './query.ts';
import { withTrustedPages } from './trusted-pages.ts';

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
): AsyncGenerator<Broken> {
  const unfiltered = await list.part(ask, beside);
  const { items, isWhole } = unfiltered;
  const texts = items.map((item) => textAt(item, law.field)).filter((text) => text !== undefined);
  let longest: { query: Query; expected: readonly unknown[] } = { query: [], expected: [] };
  for (const value of filterValues(law.match, texts, setting, list.call.isStrict(law.parameter))) {
    const query: Query = [[law.parameter, value], ...beside];
    const isWanted = (item: unknown) => matches(law, item, value);
    const isTolerated = (item: unknown) => mayMatch(list, law, item, value);
    yield* filteredFindings({ list, query, unfiltered, isWanted, isTolerated, fields: [law.field] }, ask);
    const expected = items.filter(isWanted);
    if (expected.length > longest.expected.length) longest = { query, expected };
  }
  list.require(items.length);
  if (longest.expected.length === 0) throw new Unusable(`no ${law.field.slice(1)} is in the ${list.noun}`);
  // What else matches there is not known.
  if (list.call.isAnyCase(law.parameter)) return;
  // Filtered first, and only then cut into pages.
  for (const window of setting.thorough ? windows : windows.slice(1)) {
    // What follows those that are known may be on the page, too.
    const least = isWhole ? window.start : window.start + window.limit - 1;
    if (longest.expected.length < least) return;
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
            (ask) => withTrustedPages(list, ask, findings(list, law, beside, setting, ask)),
          ),
        ),
    );
}
