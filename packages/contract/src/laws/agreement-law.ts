import type { Ask, Check, Query } from '../check.ts';
import { isObject, valueAt } from '../description/json.ts';
import type { Setting } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import { Call } from './call.ts';
import { textAt } from './filtered.ts';
import { lawCheck } from './law-check.ts';
import type { AgreementLaw } from './laws.ts';
import { type List, listsOf } from './list.ts';
import { parseQuery } from './query.ts';
import { withTrustedPages } from './trusted-pages.ts';

/** Both calls, and the query of each. */
interface Sides {
  readonly counters: Call;
  readonly list: List;
  readonly queries: { readonly counters: Query; readonly list: Query };
}

async function* findings(
  law: AgreementLaw,
  { counters, list, queries }: Sides,
  ask: Ask,
): AsyncGenerator<Broken> {
  const { field, parts, suffix } = law;
  const { items } = await list.whole(ask, queries.list);
  const { body } = await counters.success(ask, queries.counters);
  const [askedCounters, askedList] = [counters.written(queries.counters), list.call.written(queries.list)];
  let counts = 0;
  for (const [pointer, own] of [['', undefined], ...Object.entries(parts.values)] as const) {
    const part = valueAt(body, pointer);
    // That it may be missing, and whether, is the law of sums.
    if (!isObject(part)) continue;
    const theirs = own === undefined ? items : items.filter((item) => textAt(item, parts.field) === own);
    for (const value of law.values) {
      const counter = `${value.toLowerCase()}${suffix}`;
      const counted = part[counter] ?? 0;
      const listed = theirs.filter((item) => textAt(item, field) === value).length;
      if (counted === listed) {
        counts += listed;
        continue;
      }
      const which = own === undefined ? value : `${value} and ${own}`;
      const message = `${askedCounters}: ${pointer}/${counter} is ${counted}, but ${list.call.operation.operationId} with ${askedList} lists ${listed} that are ${which}`;
      yield { message, call: counters, query: queries.counters };
    }
  }
  list.require(items.length);
  if (counts === 0) throw new Unusable(`nothing is counted of what the ${list.noun} are`);
}

/** What one call counts is what the other lists. */
export function agreementChecks(law: AgreementLaw, setting: Setting): Check[] {
  const counting = setting.operations.find(({ operationId }) => operationId === law.operation);
  const list = listsOf(setting).find(({ call }) => call.operation.operationId === law.list);
  if (!counting || !list) return [];
  const counters = new Call(counting, setting.profile);
  return law.with
    .map((each) => ({ counters: parseQuery(each.counters), list: parseQuery(each.list) }))
    .filter((queries) => counters.knows(queries.counters) && list.call.knows(queries.list))
    .map((queries) =>
      lawCheck(
        {
          operation: counting,
          promise: 'agreement',
          title: `${law.title}, with ${counters.written(queries.counters)}`,
          source: `${law.source} (${law.place})`,
        },
        (ask) => withTrustedPages(list, ask, findings(law, { counters, list, queries }, ask)),
      ),
    );
}
