import { expect, test } from 'vitest';
import { breakRooms, houses } from './checkout.ts';

const rooms = 'inn/v1/paths/v1_rooms.yaml';
const version = 'inn/v1/openapi.yaml';

test('nothing changed: nothing to mend', () => {
  const checkout = houses();
  expect(checkout.diff()).toEqual({
    status: 0,
    stdout: `Nothing changed since the last commit (${checkout.git('rev-parse', '--short=7', 'HEAD')}).\n`,
    stderr: '',
  });
});

test('a required field that is gone is breaking, by operation, with file and line', () => {
  const checkout = houses();
  breakRooms(checkout);
  const { status, stdout, stderr } = checkout.diff();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^inn-v1 1\.4\.2\n\n {2}GET \/v1\/rooms\n/);
  expect(stdout).toMatch(
    /✖ breaking {7}200\/rooms .*Property `rooms` was removed\.\n.*specs\/inn\/v1\/paths\/v1_rooms\.yaml:18 /,
  );
  expect(stdout).not.toContain('hut');
  expect(stderr).toContain("{ change: property-removed, at: 'inn/v1/paths/v1_rooms.yaml#/get/responses/200/");
  expect(stderr).toContain('specs/inn/v1/openapi.yaml:5: info.version stayed 1.4.2');
  expect(stderr).toContain('(2.0.0)');
});

test('an optional parameter more is compatible, and moves the second number', () => {
  const checkout = houses();
  checkout.edit(
    rooms,
    '  responses:',
    '    - { name: floor, in: query, schema: { type: integer }, example: 2 }\n  responses:',
  );
  const { status, stdout, stderr } = checkout.diff();
  expect(status).toBe(1);
  expect(stdout).toMatch(/✔ compatible {5}floor {2}added\n/);
  expect(stdout).toContain('0 breaking, 1 compatible, 0 documentation since');
  expect(stderr).toMatch(/^specs\/inn\/v1\/openapi\.yaml:5: info\.version .*\(1\.5\.0\)\.\n$/);
  checkout.edit(version, '1.4.2', '1.5.0');
  expect(checkout.diff('--changelog')).toMatchObject({ status: 0 });
});

test.each([
  ['a summary', rooms, 'List the rooms', 'List all rooms', /summary changed/],
  ['the value of an example', rooms, 'total: 1', 'total: 2', /200\/examples\/One {2}value changed/],
])('%s is documentation, and moves the third number', (_what, file, from, to, row) => {
  const checkout = houses();
  checkout.edit(file, from, to);
  const { stdout, stderr } = checkout.diff();
  expect(stdout).toMatch(row);
  expect(stdout).toContain('0 breaking, 0 compatible, 1 documentation since');
  expect(stderr).toContain('(1.4.3)');
});

test('a value that an open set learns is compatible', () => {
  const checkout = houses();
  checkout.edit('inn/v1/Room.yaml', '[open, closed]', '[open, ajar]');
  expect(checkout.diff().stdout).toMatch(/✔ compatible .*`ajar` became known; `closed` is known no longer/);
});

test('what operations share is named with all of them, in each API that has it', () => {
  const checkout = houses();
  checkout.edit('shared/Error.yaml', 'What to branch on.', 'Branch on it.');
  const { stdout, stderr } = checkout.diff();
  expect(stdout).toMatch(/hut-v1 0\.3\.0\n\n {2}GET \/v1\/beds\n/);
  expect(stdout).toMatch(
    /inn-v1 1\.4\.2\n\n {2}GET \/v1\/rooms, GET \/v1\/rooms\/\{id\}\n.*400\/code +description changed\n.*shared\/Error\.yaml:5\n/,
  );
  expect(stderr.match(/info\.version/g)).toHaveLength(2);
});

test('an API more is compatible, an API less is breaking', () => {
  const checkout = houses();
  checkout.git('checkout', '--quiet', '-b', 'other');
  checkout.remove('hut');
  const { status, stdout, stderr } = checkout.diff();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^hut-v1\n\n {2}the whole API\n {4}✖ breaking .*API removed\n/);
  expect(stderr).toContain("{ change: api-removed, at: 'hut/v1/openapi.yaml#/' }");
  checkout.commit('No hut');
  checkout.git('checkout', '--quiet', 'main', '.');
  expect(checkout.diff('HEAD')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/✔ compatible .*API added/),
  });
});

test('the base is the last release; before the first, where the branch left', () => {
  const checkout = houses();
  const first = checkout.git('rev-parse', '--short=7', 'HEAD');
  checkout.git('checkout', '--quiet', '-b', 'change');
  checkout.edit(rooms, 'List the rooms', 'List all rooms');
  checkout.commit('Words');
  expect(checkout.diff().stdout).toContain(`1 documentation since this branch left main (${first}).`);
  checkout.git('tag', '@cloud-inventory/specs@0.2.0');
  expect(checkout.diff().stdout).toBe('Nothing changed since the release @cloud-inventory/specs@0.2.0.\n');
  expect(checkout.diff('main').stdout).toContain('1 documentation since main.');
});
