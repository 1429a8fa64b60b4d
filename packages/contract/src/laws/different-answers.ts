import type { Ask, Query } from '../check.ts';
import type { Setting } from '../setting.ts';
import { Call } from './call.ts';
import { differenceOf } from './difference.ts';
import { List } from './list.ts';

// Enough of a live list to see a difference in.
const mostItems = 100;

/** A call that is asked several times for the same. */
export interface Repeated {
  readonly call: Call;
  /** Where it answers with a list. */
  readonly list: List | undefined;
}

/** Every call that only reads. */
export function repeatedOf(setting: Setting): Repeated[] {
  return setting.operations
    .filter(({ method }) => method === 'GET')
    .map((operation) => ({
      call: new Call(operation, setting.profile),
      list: List.of(operation, setting),
    }));
}

/** A query for no more items than so many, unless everything may be asked for. */
export function shortened({ list }: Repeated, most: number, query: Query): Query {
  if (!list || list.thorough) return query;
  return list.windowed({ limit: Math.min(most, list.maximum) }, query);
}

/** How the answers to other queries differ from that to the first, each on one line. */
export async function* differentAnswers(
  repeated: Repeated,
  ask: Ask,
  query: Query,
  others: readonly Query[],
): AsyncGenerator<string> {
  const { call } = repeated;
  const sent = (each: Query) => shortened(repeated, mostItems, each);
  const expected = await call.success(ask, sent(query));
  const reference = call.written(sent(query));
  for (const other of others) {
    const { status, body } = await call.ask(ask, sent(other));
    const asked = call.written(sent(other));
    const difference = differenceOf(body, expected.body);
    if (status !== expected.status) {
      yield `${asked} was answered by ${status}, ${reference} by ${expected.status}`;
    } else if (difference !== undefined) {
      yield `${asked} is not answered as ${reference} is: ${difference}`;
    }
  }
}
