import type { Ask, Check, Query } from '../check.ts';
import { isObject } from '../description/json.ts';
import type { Setting } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import { Call } from './call.ts';
import { shownBy, textAt, wrongItems } from './filtered.ts';
import { lawCheck } from './law-check.ts';
import type { FlagLaw } from './laws.ts';
import { List } from './list.ts';
import { withTrustedPages } from './trusted-pages.ts';

interface AddedItems {
  readonly field: string;
  readonly values: readonly string[];
}

async function* itemFindings(
  list: List,
  { parameter }: FlagLaw,
  { field, values }: AddedItems,
  ask: Ask,
): AsyncGenerator<Broken> {
  const { call } = list;
  const flagged: Query = [[parameter, 'true']];
  const without = await list.part(ask, []);
  const isAdded = (item: unknown) => values.includes(textAt(item, field) ?? '');
  const early = without.items.find(isAdded);
  if (early !== undefined) {
    const { asked, query } = shownBy(list, without, list.keyOf(early));
    const what = `${list.keyOf(early)} (${field.slice(1)} ${textAt(early, field)})`;
    yield { message: `${asked} lists ${what}, without ${call.written(flagged)}`, call, query };
  }
  list.requireWhole(without);
  const withFlag = await list.whole(ask, flagged);
  const [kept, expected] = [withFlag, without].map(({ items }) => items.filter((item) => !isAdded(item)));
  const wrong = wrongItems(list, kept ?? [], expected ?? [], [field]);
  if (wrong !== undefined) {
    const { asked, query } = shownBy(list, withFlag, wrong.key);
    yield { message: `${asked} ${wrong.message}`, call, query };
  }
  list.require(withFlag.items.length);
  if (withFlag.items.some(isAdded)) return;
  throw new Unusable(`the project has no ${list.noun} whose ${field.slice(1)} is ${values.join(' or ')}`);
}

/** Every number of a body by its JSON pointer. */
function numbersIn(value: unknown, pointer = ''): Map<string, number> {
  if (typeof value === 'number') return new Map([[pointer, value]]);
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...numbersIn(inner, `${pointer}/${key}`)]));
}

async function* counterFindings(
  call: Call,
  { parameter }: FlagLaw,
  counters: readonly string[],
  ask: Ask,
): AsyncGenerator<Broken> {
  const query: Query = [[parameter, 'true']];
  const before = numbersIn((await call.success(ask, [])).body);
  const after = numbersIn((await call.success(ask, query)).body);
  const asked = call.written(query);
  let isAdded = false;
  for (const pointer of new Set([...before.keys(), ...after.keys()])) {
    const [without, withFlag] = [before.get(pointer) ?? 0, after.get(pointer) ?? 0];
    const isNamed = counters.includes(pointer.slice(pointer.lastIndexOf('/') + 1));
    const changed = `${asked} takes ${pointer} from ${without}`;
    isAdded ||= isNamed && withFlag > 0;
    if (isNamed && without !== 0) {
      yield { message: `${pointer} is ${without} without ${asked}, and not 0`, call, query: [] };
    }
    if (withFlag < without) yield { message: `${changed} down to ${withFlag}`, call, query };
    if (withFlag > without && !isNamed) yield { message: `${changed} up to ${withFlag}`, call, query };
  }
  if (!isAdded) throw new Unusable(`${counters.join(' and ')} of the project is 0 with ${asked}`);
}

/** A flag adds what it names. */
export function flagChecks(law: FlagLaw, setting: Setting): Check[] {
  const { adds, title, source, place } = law;
  return setting.operations
    .filter(({ operationId }) => operationId === law.operation)
    .map((operation) => ({
      call: new Call(operation, setting.profile),
      list: List.of(operation, setting),
    }))
    .filter(({ call }) => call.knows([[law.parameter, '']]))
    .flatMap(({ call, list }) => {
      const subject = { operation: call.operation, title, source: `${source} (${place})` };
      if ('counters' in adds) {
        return [
          lawCheck({ ...subject, promise: 'flag' }, (ask) => counterFindings(call, law, adds.counters, ask)),
        ];
      }
      return list
        ? [
            lawCheck({ ...subject, promise: 'flag' }, (ask) =>
              withTrustedPages(list, ask, itemFindings(list, law, adds, ask)),
            ),
          ]
        : [];
    });
}
