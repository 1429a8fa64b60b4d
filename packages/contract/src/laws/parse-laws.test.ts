import { describe, expect, test } from 'vitest';
import { settingOf } from '../../test/laws/setting.ts';
import { LawError } from './law-error.ts';
import { parseLaws } from './parse-laws.ts';

const { operations } = settingOf(true);

const filter = `filter:
  - title: status leaves what is in it
    operation: ListInstances
    source: dcs-instances.zh 表1
    parameter: status
    field: /status
    match: equal
    with: ["", includeFailure=true]
`;
const agreement = `agreement:
  - title: the counters are those of the list
    operation: ListNumberOfInstancesInDifferentStatus
    source: "x-choice: Nobody says it."
    list: ListInstances
    field: /status
    values: [RUNNING]
    suffix: _count
    parts: { field: /engine, values: { /redis: Redis } }
    with: [{ counters: include_failure=true, list: includeFailure=true }]
`;

function thrownBy(text: string): unknown {
  try {
    return parseLaws(text, 'laws/some.yaml', operations);
  } catch (error) {
    return error;
  }
}

test('a law knows its file and line', () => {
  const laws = parseLaws(`# A comment.\n${filter}${agreement}`, 'laws/some.yaml', operations);
  expect(laws.filter).toMatchObject([{ parameter: 'status', place: 'laws/some.yaml:3' }]);
  expect(laws.agreement).toMatchObject([{ list: 'ListInstances', place: 'laws/some.yaml:11' }]);
  expect(laws).toMatchObject({ flag: [], sum: [], case: [] });
});

describe('a wrong file is refused at the place that is wrong', () => {
  test.each([
    ['no YAML', 'filter: [', 'laws/some.yaml:1:10: this is not YAML'],
    ['an alias of nothing', 'filter: *none', 'laws/some.yaml:1:9: nothing before *none is named so'],
    ['nothing', '', 'laws/some.yaml:1:1: the file must be object, not null'],
    [
      'an unknown kind',
      'filters: []',
      'laws/some.yaml:1:1: filters is not known here; there are filter, flag',
    ],
    [
      'a misspelt key',
      filter.replace('field:', 'feild:'),
      'laws/some.yaml:6:5: feild is not known here; there are title',
    ],
    ['a missing key', filter.replace('    match: equal\n', ''), 'laws/some.yaml:2:5: match is missing'],
    [
      'a match that there is not',
      filter.replace('equal', 'equals'),
      'laws/some.yaml:7:12: match must be one of equal, contains, not "equals"',
    ],
    [
      'a title of two lines',
      filter.replace('title: ', 'title: |-\n      a\n      '),
      'laws/some.yaml:2:12: title must',
    ],
    [
      'an unknown operation',
      filter.replace('ListInstances', 'ListInstance'),
      'laws/some.yaml:3:16: no operation is called ListInstance; there are ListInstances, ListNumberOf',
    ],
    [
      'a source whose colon is not quoted',
      filter.replace('dcs-instances.zh', 'x-choice: Nobody says it.'),
      'laws/some.yaml:4:13: this is not YAML',
    ],
    [
      'an unknown parameter',
      filter.replace('parameter: status', 'parameter: state'),
      'laws/some.yaml:5:16: ListInstances has no query parameter state; there are start, limit, name',
    ],
    [
      'an unknown parameter beside it',
      filter.replace('includeFailure', 'include_failure'),
      'laws/some.yaml:8:16: ListInstances has no query parameter include_failure; there are',
    ],
    [
      'a field that no item has',
      filter.replace('/status', '/state'),
      'laws/some.yaml:6:12: no answer of ListInstances is described to have /instances/*/state',
    ],
    [
      'a source that the call does not have',
      filter.replace('dcs-instances.zh', 'dcs-instance.zh'),
      'laws/some.yaml:4:13: the source must begin with one of dcs-instances.zh, x-observed:, x-choice:, not be',
    ],
    [
      'a list that is none',
      agreement.replace('list: ListInstances', 'list: ShowUserInstances'),
      'laws/some.yaml:6:12: ShowUserInstances has no x-paging, so that it is no list',
    ],
    [
      'a value without a counter',
      agreement.replace('RUNNING', 'STARTING'),
      'laws/some.yaml:7:13: no answer of ListNumberOfInstancesInDifferentStatus is described to have /starting_count',
    ],
    [
      'a part that there is not',
      agreement.replace('/redis', '/rediss'),
      'laws/some.yaml:9:12: no answer of ListNumberOfInstancesInDifferentStatus is described to have /rediss',
    ],
    [
      'the parameter of the other call',
      agreement.replace('list: includeFailure', 'list: include_failure'),
      'laws/some.yaml:10:52: ListInstances has no query parameter include_failure',
    ],
    [
      'a flag that adds both',
      'flag: [{ title: a, operation: a, source: a, parameter: a, adds: { field: /a, values: [a], counters: [a] } }]',
      'laws/some.yaml:1:65: adds must NOT have more than 2 properties',
    ],
    [
      'a path parameter that there is not',
      'case: [{ title: a, operation: ShowUserInstances, source: "x-choice: b", status: 400, path: { project: a } }]',
      'laws/some.yaml:1:92: ShowUserInstances has no path parameter project; there are project_id',
    ],
  ])('%s', (_, text, message) => {
    const error = thrownBy(text);
    expect(error).toBeInstanceOf(LawError);
    expect(error).toMatchObject({ message: expect.stringContaining(message), file: 'laws/some.yaml' });
  });
});
