import { having, ignoring, parameter, parameterNames, reading } from '../asked.ts';
import type { Asked, Fault, Spoil } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { projectId } from '../right-server.ts';
import { instead, on, onEmptyList, put } from '../spoils.ts';

const refused: Spoil = on(
  200,
  instead(400, { error: { code: '111400062', message: 'Invalid parameter in the request.' } }),
);

const isPlainly = (asked: Asked, name: string) => /^[1-9]\d*$/.test(parameter(asked, name) ?? '1');

/** A project id that is read more kindly than it may be. */
function anyProject(operation: string, name: string, fits: (id: string) => boolean): Fault {
  return {
    name,
    promise: 'invalid-refused',
    operation,
    ask: (asked) => {
      const target = asked.target.replace(/^\/v[\d.]+\/([^/]+)/, (path, id: string) =>
        fits(decodeURIComponent(id)) ? path.replace(id, projectId) : path,
      );
      return { ...asked, target };
    },
  };
}

/** What must be refused and is not, and the other way round. */
export const refusalFaults: readonly Fault[] = [
  {
    name: 'limit=0 is no limit',
    promise: 'invalid-refused',
    operation: instanceList,
    when: having('limit', '0'),
    ask: ignoring('limit'),
  },
  {
    name: 'limit=-1 is no limit',
    promise: 'invalid-refused',
    operation: instanceList,
    when: having('limit', '-1'),
    ask: ignoring('limit'),
  },
  {
    name: 'limit=1e2 is 100',
    promise: 'invalid-refused',
    operation: instanceList,
    ask: reading('limit', (value) => (value === '1e2' ? '100' : value)),
  },
  {
    name: 'an empty limit is none',
    promise: 'invalid-refused',
    operation: instanceList,
    when: having('limit', ''),
    ask: ignoring('limit'),
  },
  {
    name: 'start=0 is the first',
    promise: 'invalid-refused',
    operation: instanceList,
    ask: reading('start', (value) => (value === '0' ? '1' : value)),
  },
  {
    name: 'a start that is no number is the first',
    promise: 'invalid-refused',
    operation: instanceList,
    ask: reading('start', (value) => (/\d/.test(value) ? value : '1')),
  },
  {
    name: 'limit is validated only where it is alone',
    promise: 'invalid-refused',
    operation: instanceList,
    when: (asked) => parameterNames(asked).length > 1 && !isPlainly(asked, 'limit'),
    ask: ignoring('limit'),
  },
  anyProject(keyCount, 'a project id in capitals is one', (id) => id === projectId.toUpperCase()),
  anyProject(statusCounts, 'a project id of 31 characters is one', ({ length }) => length === 31),
  anyProject(instanceList, 'any word is a project id', (id) => /^[a-z]+$/.test(id)),
  {
    name: 'a refusal does not say of what',
    promise: 'invalid-refused',
    operation: instanceList,
    spoil: on(400, put('/error/message', 'Invalid request.')),
  },
  {
    name: 'limit=1 is refused',
    promise: 'valid-accepted',
    operation: instanceList,
    when: having('limit', '1'),
    spoil: refused,
  },
  {
    name: 'a limit above 1000 is refused',
    promise: 'valid-accepted',
    operation: instanceList,
    when: (asked) => Number(parameter(asked, 'limit')) > 1000,
    spoil: refused,
  },
  {
    name: 'a name that is not ASCII is refused',
    promise: 'valid-accepted',
    operation: instanceList,
    when: (asked) => /[^ -~]/.test(parameter(asked, 'name') ?? ''),
    spoil: refused,
  },
  {
    name: 'a name with an apostrophe fails',
    promise: 'valid-accepted',
    operation: instanceList,
    when: (asked) => /'/.test(parameter(asked, 'name') ?? ''),
    spoil: instead(500, { error: { code: 'DCS.5000', message: 'Internal error.' } }),
  },
  {
    name: 'name beside id is refused',
    promise: 'valid-accepted',
    operation: instanceList,
    when: (asked) => ['name', 'id'].every((name) => parameterNames(asked).includes(name)),
    spoil: refused,
  },
  {
    name: 'a name that nothing has is not found',
    promise: 'valid-accepted',
    operation: instanceList,
    when: having('name'),
    spoil: onEmptyList(instead(404, { error: { code: 'DCS.4001', message: 'Not found.' } })),
  },
  {
    name: "another text than 'true' and 'false' is refused",
    promise: 'valid-accepted',
    operation: statusCounts,
    when: (asked) => !['true', 'false', undefined].includes(parameter(asked, 'include_failure')),
    spoil: on(200, instead(400, { error_code: 'DCS.4062', error_msg: 'Invalid include_failure.' })),
  },
];
