import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { statuses } from '../test/fleets.ts';
import { copyFleet } from './internal/fleet/copy-fleet.ts';
import { type FleetSize, makeFleet } from './make-fleet.ts';

const instancesOf = (size: FleetSize) => Object.values(makeFleet(size).projects)[0]?.instances ?? [];
const sizes = fc.nat({ max: 60 });
const seeds = fc.maxSafeInteger();

property.prop([seeds, sizes])('a made fleet is one, and has the size that was asked for', (seed, size) => {
  expect(copyFleet(makeFleet({ seed, size }))).toEqual(makeFleet({ seed, size }));
  expect(instancesOf({ seed, size })).toHaveLength(size);
});

property.prop([seeds, sizes, sizes])('a larger fleet begins with the smaller one', (seed, size, more) => {
  expect(instancesOf({ seed, size: size + more }).slice(0, size)).toEqual(instancesOf({ seed, size }));
});

test('another seed makes another fleet', () => {
  const fleets = Array.from({ length: 50 }, (_, seed) => JSON.stringify(makeFleet({ seed })));
  expect(new Set(fleets).size).toBe(50);
});

test('it is the same fleet in every version and on every machine', () => {
  expect(makeFleet({ seed: 7, size: 3 })).toMatchInlineSnapshot(`
    {
      "anyProject": "0dea2644dc80d5d22ff1c01e3ebea6fc",
      "projects": {
        "0dea2644dc80d5d22ff1c01e3ebea6fc": {
          "defaultKeys": 2,
          "instances": [
            {
              "capacity": 64,
              "name": "search-0001",
              "resource_spec_code": "dcs.cluster",
              "status": "CLOSING",
            },
            {
              "engine": "Memcached",
              "name": "queue-0002",
            },
            {
              "name": "search-0003",
            },
          ],
          "keys": 41,
        },
      },
    }
  `);
});

test('a large one has every status, most instances running, and its own names', () => {
  const instances = instancesOf({ size: 1000 });
  expect(new Set(instances.map(({ status = 'RUNNING' }) => status))).toEqual(new Set(statuses));
  expect(instances.filter(({ status }) => status === undefined).length).toBeGreaterThan(500);
  expect(new Set(instances.map(({ name }) => name)).size).toBe(1000);
});

test('it serves any project id', () => {
  const { anyProject, projects } = makeFleet();
  expect(Object.keys(projects)).toEqual([anyProject]);
});
