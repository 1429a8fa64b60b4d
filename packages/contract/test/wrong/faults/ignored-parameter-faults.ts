import { having, parameterNames } from '../asked.ts';
import type { Fault } from '../fault.ts';
import { instanceList } from '../operation-names.ts';
import { instead, items, on } from '../spoils.ts';

const operation = instanceList;

/** Parameters that change something and must not. */
export const ignoredParameterFaults: readonly Fault[] = [
  {
    name: 'an empty name is in no instance',
    promise: 'empty-parameter',
    operation,
    when: having('name', ''),
    spoil: items(() => []),
  },
  {
    name: 'an empty status is refused',
    promise: 'empty-parameter',
    operation,
    when: having('status', ''),
    spoil: on(200, instead(400, { error: { code: 'DCS.4062', message: 'Invalid status.' } })),
  },
  {
    name: 'empty filters are one too many',
    promise: 'empty-parameter',
    operation,
    when: (asked) => ['name', 'status', 'id'].every((name) => having(name, '')(asked)),
    spoil: items((list) => list.slice(1)),
  },
  {
    name: 'an unknown parameter is refused',
    promise: 'unknown-parameter',
    operation,
    when: (asked) => parameterNames(asked).some((name) => name.startsWith('x-')),
    spoil: on(200, instead(400, { error: { code: 'DCS.4062', message: 'Invalid parameter.' } })),
  },
  {
    name: 'an unknown parameter is a filter',
    promise: 'unknown-parameter',
    operation,
    when: (asked) => parameterNames(asked).some((name) => name.startsWith('x-')),
    spoil: items(() => []),
  },
];
