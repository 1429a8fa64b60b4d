import { describe, expect, test } from 'vitest';
import { bodyOf, first, fleet, type List, pathsOf } from '../test/two-projects.ts';
import type { Fleet } from './fleet.ts';
import { FleetError } from './fleet-error.ts';
import { makeFleet } from './make-fleet.ts';
import { startMock } from './start-mock.ts';

test('what a program does to its fleet later changes nothing', async () => {
  const mutable = { projects: { [first]: { keys: 1 } } };
  await using other = await startMock({ fleet: mutable });
  mutable.projects[first] = { keys: 2 };
  expect(await bodyOf(other.url + pathsOf(first).keys)).toEqual({ instance_num: 1 });
});

test('seed and size make the fleet of makeFleet', async () => {
  await using made = await startMock({ seed: 7, size: 40 });
  await using same = await startMock({ fleet: makeFleet({ seed: 7, size: 40 }) });
  const { instances } = pathsOf(first);
  const list = await bodyOf<List>(made.url + instances);
  expect(list).toEqual(await bodyOf(same.url + instances));
  expect(list.instance_num).toBeGreaterThan(30);
});

describe('a wrong fleet is a FleetError that names the place', () => {
  test.each([
    [{}, 'The fleet is wrong: the fleet lacks the field projects.'],
    [null, 'The fleet is wrong: the fleet must be a map of names to values, not null.'],
    [{ projects: { short: {} } }, /^The fleet is wrong: projects\.short must match/],
    [{ projects: {}, anyProject: first }, /anyProject must be one of the projects: there are none\.$/],
    [
      { projects: { [first]: { instances: [{ name: 'a' }, { name: 'a', status: 'STOPPED' }] } } },
      /instances\[1\]\.status must be one of CREATING, .*, not "STOPPED"\.$/,
    ],
  ])('%j', async (wrong, message) => {
    // What a program without types could give.
    const attempt = startMock({ fleet: wrong as Fleet });
    await expect(attempt).rejects.toThrow(FleetError);
    await expect(attempt).rejects.toThrow(message);
  });

  test.each([
    [{ fleet, size: 3 }, /not both/],
    [{ size: -1 }, /from 0 to 100000, not -1/],
    [{ seed: 0.5 }, /whole number, not 0\.5/],
    [
      { fleet: new URL('https://example.com/fleet.yaml') },
      /^https:\/\/example\.com\/fleet\.yaml: only a file/,
    ],
  ])('%j', async (options, message) => {
    const attempt = startMock(options);
    await expect(attempt).rejects.toThrow(FleetError);
    await expect(attempt).rejects.toThrow(message);
  });
});
