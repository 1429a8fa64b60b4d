import { expect, test } from 'vitest';
import { breakRooms, houses } from './checkout.ts';

const rooms = 'inn/v1/paths/v1_rooms.yaml';
const version = 'inn/v1/openapi.yaml';

test('the changelog keeps earlier versions, and its present section follows what changed', () => {
  const checkout = houses();
  const step = (from: string, to: string, summary: string) => {
    checkout.edit(rooms, /summary: .*/.exec(checkout.read(rooms))?.[0] ?? '', `summary: ${summary}`);
    checkout.edit(version, from, to);
    expect(checkout.diff('--changelog').status).toBe(0);
  };
  step('1.4.2', '1.4.3', 'All the rooms');
  checkout.commit('1.4.3');
  step('1.4.3', '1.4.4', 'Each room');
  const text = checkout.read('inn/v1/CHANGELOG.md');
  expect(text.match(/^## .*/gm)).toEqual(['## 1.4.4', '## 1.4.3']);
  checkout.edit(rooms, 'total: 1', 'total: 3');
  expect(checkout.diff()).toMatchObject({ status: 1, stderr: expect.stringContaining('CHANGELOG.md:1: ') });
  checkout.diff('--changelog');
  expect(checkout.read('inn/v1/CHANGELOG.md')).toBe(
    text.replace(
      '`GET /v1/rooms`: summary changed\n',
      (line) => `${line}- \`GET /v1/rooms\`, \`200/examples/One\`: value changed\n`,
    ),
  );
  // Since the commit before, there were two versions: the last section need not tell of both.
  expect(checkout.diff('HEAD~1').status).toBe(0);
});

test('Markdown has a table for each API, and what must be mended', () => {
  const checkout = houses();
  breakRooms(checkout);
  const { status, stdout } = checkout.diff('--format', 'md');
  expect(status).toBe(1);
  expect(stdout).toContain('### inn-v1 1.4.2\n');
  expect(stdout).toContain(
    '| 🔴 breaking | GET /v1/rooms | `200/rooms` | Property `rooms` was removed. | `specs/inn/v1/paths/v1_rooms.yaml:18` |',
  );
  expect(stdout).toContain('- `specs/inn/v1/openapi.yaml:5` info.version stayed 1.4.2');
});

test('GitHub gets an error for what must be mended, and a notice for the rest, at their lines', () => {
  const checkout = houses();
  breakRooms(checkout);
  const { stdout } = checkout.diff('--format', 'github');
  expect(stdout).toContain(
    '::error file=specs/inn/v1/paths/v1_rooms.yaml,line=16::breaks programs: Properties are no longer',
  );
  expect(stdout).toContain('::error file=specs/inn/v1/openapi.yaml,line=5::info.version');
  expect(stdout).toContain(
    '::notice file=specs/inn/v1/paths/v1_rooms.yaml,line=21::documentation: inn-v1 GET /v1/rooms',
  );
});

test('JSON has it all', () => {
  const checkout = houses();
  breakRooms(checkout);
  const { stdout } = checkout.diff('--json');
  expect(JSON.parse(stdout)).toMatchObject({
    base: { commit: checkout.git('rev-parse', 'HEAD') },
    apis: [
      {
        id: 'inn-v1',
        changes: expect.arrayContaining([expect.objectContaining({ rule: 'property-removed' })]),
      },
    ],
    faults: expect.arrayContaining([expect.objectContaining({ file: 'inn/v1/openapi.yaml', line: 5 })]),
  });
});

test('the checkout is not touched, and nothing is left behind, after Ctrl-C neither', async () => {
  const checkout = houses();
  breakRooms(checkout);
  const before = checkout.git('status', '--porcelain');
  checkout.diff();
  expect(checkout.leftovers()).toEqual([]);
  const child = checkout.startDiff();
  while (checkout.leftovers().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  expect(checkout.leftovers()).toEqual([]);
  expect(checkout.git('status', '--porcelain')).toBe(before);
});
