import { expect, test } from 'vitest';
import { nearestRegions, regions } from './regions.ts';

test('every known region is there once, with at least one service', () => {
  const ids = regions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('eu-de');
  for (const { services } of regions) expect(services.length).toBeGreaterThan(0);
});

test('a region lists only the services that it has', () => {
  const services = Object.fromEntries(regions.map((region) => [region.id, region.services]));
  expect(services['eu-de']).toEqual(['dcs', 'kms']);
  expect(services['eu-west-0']).toEqual(['dcs']);
  expect(services['cn-north-11']).toEqual(['kms']);
});

test.each([
  ['a letter too many', 'eu-dee', ['eu-de']],
  ['a missing hyphen', 'cn-north4', ['cn-north-4', 'cn-north-1', 'cn-north-2']],
  ['two letters swapped', 'eu-ed', ['eu-de', 'eu-nl']],
  ['capitals and spaces', ' EU-DE\n', ['eu-de', 'eu-nl']],
  ['a known name', 'eu-nl', ['eu-nl', 'eu-de']],
])('%s is found, the nearest first', (_what, name, expected) => {
  expect(nearestRegions(name)).toEqual(expected);
});

test.each(['', 'frankfurt', 'constructor', 'x'.repeat(1000)])('nothing is near "%s"', (name) => {
  expect(nearestRegions(name)).toEqual([]);
});

test('no more than three are suggested', () => {
  expect(nearestRegions('cn-north-0')).toHaveLength(3);
});
