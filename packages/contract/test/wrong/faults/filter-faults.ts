import { having, ignoring, parameter, reading } from '../asked.ts';
import type { Asked, Fault } from '../fault.ts';
import { instanceList } from '../operation-names.ts';
import { add, change, items } from '../spoils.ts';

const operation = instanceList;
const promise = 'filter';

const hasText = (asked: Asked, name: string) => Boolean(parameter(asked, name));
const isPaged = (asked: Asked) => having('limit')(asked) || having('start')(asked);

/** A filter that compares in another way. */
function matching(
  name: string,
  filter: string,
  field: string,
  fits: (text: string, value: string) => boolean,
  when: (asked: Asked) => boolean = () => true,
): Fault {
  return {
    ...{ name, promise, operation },
    when: (asked) => hasText(asked, filter) && !isPaged(asked) && when(asked),
    ask: ignoring(filter),
    spoil: items((list, asked) =>
      list.filter((item) => fits(String(item[field]), parameter(asked, filter) ?? '')),
    ),
  };
}

const isFuzzy = (asked: Asked) => parameter(asked, 'isExactMatchName') !== 'true';

/** SQL's LIKE, whose `%` is any text. */
const isLike = (text: string, value: string) =>
  value.split('%').reduce((from, part) => (from < 0 ? from : text.indexOf(part, from)), 0) >= 0;

/** Filters that leave something else than what matches. */
export const filterFaults: readonly Fault[] = [
  { name: 'status is ignored', promise, operation, ask: ignoring('status') },
  { name: 'id is ignored', promise, operation, ask: ignoring('id') },
  { name: 'name is ignored', promise, operation, ask: ignoring('name') },
  { name: 'isExactMatchName is ignored', promise, operation, ask: ignoring('isExactMatchName') },
  {
    name: 'isExactMatchName=TRUE is true',
    promise,
    operation,
    ask: reading('isExactMatchName', (value) => value.toLowerCase()),
  },
  {
    name: 'status is ignored beside includeFailure',
    promise,
    operation,
    when: having('includeFailure', 'true'),
    ask: ignoring('status'),
  },
  {
    name: 'status is ignored beside name',
    promise,
    operation,
    when: (asked) => hasText(asked, 'name'),
    ask: ignoring('status'),
  },
  matching('a part of a status is enough', 'status', 'status', (text, value) => text.includes(value)),
  matching(
    'a status in small letters is one',
    'status',
    'status',
    (text, value) => text === value.toUpperCase(),
  ),
  matching('the others are what status leaves', 'status', 'status', (text, value) => text !== value),
  matching('the beginning of an id is enough', 'id', 'instance_id', (text, value) => text.startsWith(value)),
  matching('an id in capitals is one', 'id', 'instance_id', (text, value) => text === value.toLowerCase()),
  matching(
    'capitals and small letters of a name are the same',
    'name',
    'name',
    (text, value) => text.toLowerCase().includes(value.toLowerCase()),
    isFuzzy,
  ),
  matching(
    'a name is found by its beginning alone',
    'name',
    'name',
    (text, value) => text.startsWith(value),
    isFuzzy,
  ),
  matching('a name is always compared exactly', 'name', 'name', (text, value) => text === value, isFuzzy),
  matching('% in a name is any text', 'name', 'name', isLike, isFuzzy),
  {
    name: 'a name that is not ASCII is not decoded',
    promise,
    operation,
    ask: reading('name', (value) => (/[^ -~]/.test(value) ? encodeURIComponent(value) : value)),
  },
  {
    // It is JSON, and can be sent in no URL.
    name: 'half a character is in a name',
    promise,
    operation,
    spoil: change('/instances/*/name', (name) => (name === 'orders' ? 'orders\ud83d' : name)),
  },
  {
    name: 'a filter leaves out the last that matches',
    promise,
    operation,
    when: (asked) => hasText(asked, 'status') && !isPaged(asked),
    spoil: items((list) => list.slice(0, -1)),
  },
  {
    name: 'pages are cut before they are filtered',
    promise,
    operation,
    when: (asked) => hasText(asked, 'status') && isPaged(asked),
    ask: ignoring('status'),
    spoil: items((list, asked) => list.filter((item) => item['status'] === parameter(asked, 'status'))),
  },
  {
    name: 'the number of items is that without the filter',
    promise,
    operation,
    when: (asked) => hasText(asked, 'status'),
    spoil: add('/instance_num', 10),
  },
];
