import type { Ask, Check, Query } from '../check.ts';
import { isObject, type JsonObject, valueAt } from '../description/json.ts';
import type { Setting } from '../setting.ts';
import { Unusable } from '../unusable.ts';
import { Call } from './call.ts';
import { lawCheck } from './law-check.ts';
import type { SumLaw } from './laws.ts';
import { parseQuery } from './query.ts';

const numberIn = (part: JsonObject, name: string) => (typeof part[name] === 'number' ? part[name] : 0);

async function* findings(call: Call, { parts, suffix }: SumLaw, query: Query, ask: Ask) {
  const { body } = await call.success(ask, query);
  if (!isObject(body)) return;
  const asked = call.written(query);
  const present = new Map<string, JsonObject>();
  let isWhole = true;
  for (const pointer of parts) {
    const part = valueAt(body, pointer);
    if (isObject(part)) present.set(pointer, part);
    else isWhole = false;
    if (part === undefined && !call.mayLack(pointer)) yield `${asked}: ${pointer} is missing from the totals`;
  }
  const names = [body, ...present.values()].flatMap((each) => Object.keys(each));
  let isCounted = false;
  for (const name of new Set(names.filter((each) => each.endsWith(suffix)))) {
    const total = numberIn(body, name);
    isCounted ||= total !== 0;
    const numbers = [...present].map(([pointer, part]) => [pointer, numberIn(part, name)] as const);
    const sum = numbers.reduce((before, [, number]) => before + number, 0);
    if (total === sum || (!isWhole && total > sum)) continue;
    const said = numbers.map(([pointer, number]) => `${number} of ${pointer}`).join(' and ');
    yield `${asked}: ${name} is ${total}, but ${said} make ${sum}`;
  }
  if (!isCounted) throw new Unusable('all of its counters are 0');
}

/** Totals are the sums of their parts. */
export function sumChecks(law: SumLaw, { operations, profile }: Setting): Check[] {
  return operations
    .filter(({ operationId }) => operationId === law.operation)
    .map((operation) => new Call(operation, profile))
    .flatMap((call) =>
      (law.with ?? [''])
        .map(parseQuery)
        .filter((query) => call.knows(query))
        .map((query) =>
          lawCheck(
            {
              operation: call.operation,
              promise: 'sum',
              title: query.length > 0 ? `${law.title}, with ${call.written(query)}` : law.title,
              source: `${law.source} (${law.place})`,
            },
            (ask) => findings(call, law, query, ask),
          ),
        ),
    );
}
