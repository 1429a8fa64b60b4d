import type { Ask, Check } from '../check.ts';
import { isObject } from '../description/json.ts';
import type { Setting } from '../setting.ts';
import { Call } from './call.ts';
import { textAt, wrongItems } from './filtered.ts';
import { lawCheck } from './law-check.ts';
import type { FlagLaw } from './laws.ts';
import { List } from './list.ts';

interface AddedItems {
  readonly field: string;
  readonly values: readonly string[];
}

async function* itemFindings(list: List, { parameter }: FlagLaw, { field, values }: AddedItems, ask: Ask) {
  const without = await list.whole(ask, []);
  const withFlag = await list.whole(ask, [[parameter, 'true']]);
  const isAdded = (item: unknown) => values.includes(textAt(item, field) ?? '');
  const asked = list.call.written([[parameter, 'true']]);
  const early = without.items.find(isAdded);
  if (early !== undefined) {
    yield `${list.keyOf(early)} (${field.slice(1)} ${textAt(early, field)}) is listed without ${asked}`;
  }
  const kept = withFlag.items.filter((item) => !isAdded(item));
  const wrong = wrongItems(
    list,
    kept,
    without.items.filter((item) => !isAdded(item)),
    [field],
  );
  if (wrong !== undefined) yield `${asked} ${wrong}`;
}

/** Every number of a body by its JSON pointer. */
function numbersIn(value: unknown, pointer = ''): Map<string, number> {
  if (typeof value === 'number') return new Map([[pointer, value]]);
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...numbersIn(inner, `${pointer}/${key}`)]));
}

async function* counterFindings(call: Call, { parameter }: FlagLaw, counters: readonly string[], ask: Ask) {
  const before = numbersIn((await call.success(ask, [])).body);
  const after = numbersIn((await call.success(ask, [[parameter, 'true']])).body);
  const asked = call.written([[parameter, 'true']]);
  for (const pointer of new Set([...before.keys(), ...after.keys()])) {
    const [without, withFlag] = [before.get(pointer) ?? 0, after.get(pointer) ?? 0];
    const isNamed = counters.includes(pointer.slice(pointer.lastIndexOf('/') + 1));
    if (isNamed && without !== 0) yield `${pointer} is ${without} without ${asked}, and not 0`;
    if (withFlag < without) yield `${asked} takes ${pointer} from ${without} down to ${withFlag}`;
    if (withFlag > without && !isNamed) yield `${asked} takes ${pointer} from ${without} up to ${withFlag}`;
  }
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
        ? [lawCheck({ ...subject, promise: 'flag' }, (ask) => itemFindings(list, law, adds, ask))]
        : [];
    });
}
