import { having } from '../asked.ts';
import type { Fault } from '../fault.ts';
import { instanceList } from '../operation-names.ts';
import { change, drop, items, put } from '../spoils.ts';

const promise = 'body';

const atFirst = (field: string) => `/instances/0/${field}`;

/** Items of a list that are not what the schema says, and lists that are none. */
export const itemFaults: readonly Fault[] = [
  {
    name: 'the id of an item is missing',
    promise,
    operation: instanceList,
    spoil: drop(atFirst('instance_id')),
  },
  {
    name: 'the engine of an item is null',
    promise,
    operation: instanceList,
    spoil: put(atFirst('engine'), null),
  },
  { name: 'a port is text', promise, operation: instanceList, spoil: put(atFirst('port'), '6379') },
  { name: 'a port is 65536', promise, operation: instanceList, spoil: put(atFirst('port'), 65_536) },
  {
    name: 'a capacity is below zero',
    promise,
    operation: instanceList,
    spoil: put(atFirst('capacity'), -16),
  },
  {
    name: 'a capacity below 1 GB has no point',
    promise,
    operation: instanceList,
    spoil: change('/instances/*/capacity_minor', () => '125'),
  },
  {
    name: 'a status is in small letters',
    promise,
    operation: instanceList,
    spoil: change('/instances/*/status', (text) => String(text).toLowerCase()),
  },
  {
    name: 'a date is not in the calendar',
    promise,
    operation: instanceList,
    spoil: put(atFirst('created_at'), '2018-02-30T03:20:10.126Z'),
  },
  {
    name: 'a date has no zone',
    promise,
    operation: instanceList,
    spoil: put(atFirst('created_at'), '2018-04-12T03:20:10.126'),
  },
  {
    name: 'a date is a number of milliseconds',
    promise,
    operation: instanceList,
    spoil: put(atFirst('created_at'), 1_523_503_210_126),
  },
  {
    name: 'maintenance begins at 24:00:00',
    promise,
    operation: instanceList,
    spoil: put(atFirst('maintain_begin'), '24:00:00'),
  },
  {
    name: 'tags are an object',
    promise,
    operation: instanceList,
    spoil: put(atFirst('tags'), { env: 'test' }),
  },
  {
    name: 'a tag has no value',
    promise,
    operation: instanceList,
    spoil: change('/instances/*/tags/0/value', () => undefined),
  },
  {
    name: 'a field of an item is too many',
    promise,
    operation: instanceList,
    spoil: put(atFirst('password'), ''),
  },
  {
    name: 'a list of one item is that item',
    promise,
    operation: instanceList,
    spoil: change('/instances', (list) => (Array.isArray(list) && list.length === 1 ? list[0] : list)),
  },
  {
    name: 'an empty list is null',
    promise,
    operation: instanceList,
    spoil: change('/instances', (list) => (Array.isArray(list) && list.length === 0 ? null : list)),
  },
  {
    name: 'an item is null',
    promise,
    operation: instanceList,
    when: having('start'),
    spoil: items((list) => [null, ...list.slice(1)]),
  },
  {
    name: 'the number of items is text',
    promise,
    operation: instanceList,
    spoil: change('/instance_num', String),
  },
];
