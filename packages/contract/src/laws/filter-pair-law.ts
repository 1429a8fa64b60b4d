import type { Ask, Check, Query } from '../check.ts';
import type { Setting } from '../setting.ts';
import { spread } from '../spread.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import { filteredFindings, matches, mayMatch, textAt } from './filtered.ts';
import { lawCheck } from './law-check.ts';
import type { FilterLaw } from './laws.ts';
import { type List, listsOf } from './list.ts';
import { parseQuery } from './query.ts';
import { withTrustedPages } from './trusted-pages.ts';

type Pair = readonly [FilterLaw, FilterLaw];

/** The laws that can hold at once, two by two. */
function pairsOf(laws: readonly FilterLaw[]): Pair[] {
  return laws.flatMap((one, index) =>
    laws
      .slice(index + 1)
      .filter((other) => other.operation === one.operation && other.parameter !== one.parameter)
      .map((other): Pair => [one, other]),
  );
}

async function* findings(list: List, pair: Pair, beside: Query, ask: Ask): AsyncGenerator<Broken> {
  const unfiltered = await list.part(ask, beside);
  const [one, other] = pair;
  const chosen = spread(unfiltered.items, list.thorough ? 6 : 2);
  let queries = 0;
  for (const [index, item] of chosen.entries()) {
    // Both values of one item, then of two: those have often nothing in common.
    for (const another of new Set([item, chosen[index + 1] ?? item])) {
      const left = textAt(item, one.field);
      const right = textAt(another, other.field);
      if (!left || !right) continue;
      const query: Query = [[one.parameter, left], [other.parameter, right], ...beside];
      const isWanted = (each: unknown) => matches(one, each, left) && matches(other, each, right);
      const isTolerated = (each: unknown) =>
        mayMatch(list, one, each, left) && mayMatch(list, other, each, right);
      const fields = [one.field, other.field];
      yield* filteredFindings({ list, query, unfiltered, isWanted, isTolerated, fields }, ask);
      queries += 1;
    }
  }
  // One item that matches both would also come where either is enough.
  list.require(unfiltered.items.length, 2);
  if (queries === 0) throw new Unusable(`the ${list.noun} have nothing to filter by`);
}

/** Two filters leave what matches both. */
export function filterPairChecks(laws: readonly FilterLaw[], setting: Setting): Check[] {
  return pairsOf(laws).flatMap((pair) =>
    listsOf(setting)
      .filter(({ call }) => call.operation.operationId === pair[0].operation)
      .flatMap((list) => {
        const beside = pair.flatMap((law) => parseQuery(law.with?.[0] ?? ''));
        const names = pair.map(({ parameter }) => parameter);
        if (!list.call.knows([...names.map((name) => [name, ''] as const), ...beside])) return [];
        const besideText = list.call.written(beside);
        return [
          lawCheck(
            {
              operation: list.call.operation,
              promise: 'filter',
              title: `${names.join(' and ')} together${beside.length > 0 ? `, beside ${besideText}` : ''}`,
              source: pair.map(({ source, place }) => `${source} (${place})`).join('; '),
            },
            (ask) => withTrustedPages(list, ask, findings(list, pair, beside, ask)),
          ),
        ];
      }),
  );
}
