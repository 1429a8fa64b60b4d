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
  /** Where only the beginning of its list is compared. */
  readonly list: List | undefined;
}

/** Every call that only reads. */
export function repeatedOf(setting: Setting): Repeated[] {
  return setting.operations
    .filter(({ method }) => method === 'GET')
    .map((operation) => ({
      call: new Call(operation, setting.profile),
      list: setting.thorough ? undefined : List.of(operation, setting),
    }));
}

/** How the answers to other queries differ from that to the first, each on one line. */
export async function* differentAnswers(
  { call, list }: Repeated,
  ask: Ask,
  query: Query,
  others: readonly Query[],
): AsyncGenerator<string> {
  const sent = (each: Query) =>
    list ? list.windowed({ limit: Math.min(mostItems, list.maximum) }, each) : each;
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
