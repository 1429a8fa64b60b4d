import { having, parameter, reading, withParameters } from '../asked.ts';
import type { Asked, Fault } from '../fault.ts';
import { instanceList } from '../operation-names.ts';
import { change, instead, items, onEmptyList } from '../spoils.ts';

const operation = instanceList;

/** Another number, where one is written. */
const number = (other: (value: number) => number | undefined) => (text: string) =>
  /^[1-9]\d*$/.test(text) ? other(Number(text))?.toString() : text;

const isLater = (asked: Asked) => Number(parameter(asked, 'start')) > 1;

/** Pages that are not parts of the whole list. */
export const pagingFaults: readonly Fault[] = [
  {
    name: 'limit is ignored',
    promise: 'limit',
    operation,
    ask: reading(
      'limit',
      number(() => undefined),
    ),
  },
  {
    name: 'a page has an item more than its limit',
    promise: 'limit',
    operation,
    ask: reading(
      'limit',
      number((limit) => limit + 1),
    ),
  },
  {
    name: 'the first item is number 0',
    promise: 'start',
    operation,
    ask: reading(
      'start',
      number((start) => start + 1),
    ),
  },
  {
    name: 'behind the end is an error',
    promise: 'start',
    operation,
    when: isLater,
    spoil: onEmptyList(instead(400, { error: { code: '111400062', message: 'Invalid start.' } })),
  },
  {
    name: 'far behind the end the list begins again',
    promise: 'start',
    operation,
    ask: reading(
      'start',
      number((start) => (start > 100 ? 1 : start)),
    ),
  },
  {
    name: 'every page is the first',
    promise: 'paging',
    operation,
    ask: reading(
      'start',
      number(() => 1),
    ),
  },
  {
    name: 'start is the number of a page',
    promise: 'paging',
    operation,
    when: having('limit'),
    ask: (asked) => {
      const limit = Number(parameter(asked, 'limit'));
      return reading(
        'start',
        number((page) => (page - 1) * limit + 1),
      )(asked);
    },
  },
  {
    name: 'a page begins with the last item of the page before',
    promise: 'paging',
    operation,
    when: isLater,
    ask: reading(
      'start',
      number((start) => start - 1),
    ),
  },
  {
    name: 'an item is missing between two pages',
    promise: 'paging',
    operation,
    when: isLater,
    ask: reading(
      'start',
      number((start) => start + 1),
    ),
  },
  {
    name: 'a page has no more than 10 items',
    promise: 'paging',
    operation,
    ask: reading(
      'limit',
      number((limit) => Math.min(limit, 10)),
    ),
  },
  {
    name: 'without a limit there are no more than 10 items',
    promise: 'paging',
    operation,
    when: (asked) => parameter(asked, 'limit') === undefined,
    ask: (asked) => withParameters(asked, { limit: '10' }),
  },
  {
    name: 'a page that is not full is empty',
    promise: 'paging',
    operation,
    when: having('limit'),
    spoil: items((list, asked) => (list.length < Number(parameter(asked, 'limit')) ? [] : list)),
  },
  {
    name: 'pages are in reverse order',
    promise: 'paging',
    operation,
    when: having('limit'),
    spoil: items((list) => list.toReversed()),
  },
  {
    name: 'an item is twice on its page',
    promise: 'paging',
    operation,
    when: having('limit'),
    spoil: items((list) => (list.length > 1 ? [...list.slice(0, -1), list[0]] : list)),
  },
  {
    name: 'an item is twice in the whole list',
    promise: 'paging',
    operation,
    spoil: items((list) => (list.length > 20 ? [...list, list[0]] : list)),
  },
  {
    name: 'an item is another one when paged',
    promise: 'paging',
    operation,
    when: isLater,
    spoil: change('/instances/*/used_memory', () => 0),
  },
];
