import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import plugin from '../index.ts';
import { lintPlanted, type Plant } from '../planted.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/conventions');
/** These look beyond the descriptions, and have fixtures of their own. */
const others = ['evidence', 'translated'];
const names = Object.keys(plugin().rules.oas3).filter((name) => !others.includes(name));

const clean: Plant = { promise: 'what keeps every convention is clean', faults: [] };
const groups = readdirSync(join(fixtures, 'faults')).map((file) => ({
  name: basename(file, '.yaml'),
  // Our own files; a wrong shape fails the tests.
  cases: parse(readFileSync(join(fixtures, 'faults', file), 'utf8')) as Plant[],
}));

let found: ReadonlyMap<Plant, readonly string[]>;

beforeAll(() => {
  const rules = Object.fromEntries(names.map((name) => [`cloud-inventory/${name}`, 'error']));
  const garden = {
    folder: join(fixtures, 'good'),
    roots: ['inn/v1/openapi.yaml', 'inn/v2/openapi.yaml'],
    rules: () => rules,
  };
  found = lintPlanted(garden, [clean, ...groups.flatMap(({ cases }) => cases)]);
});

test(clean.promise, () => {
  expect(found.get(clean)).toEqual([]);
});

test.each(names)('%s has a fixture that fails', (name) => {
  const cases = groups.find((group) => group.name === name)?.cases ?? [];
  expect(cases.some(({ faults }) => faults.length > 0)).toBe(true);
});

describe.each(groups)('$name', ({ name, cases }) => {
  test.each(cases)('$promise', (one) => {
    const expected = one.faults.map((fault) => expect.stringContaining(fault));
    expect(found.get(one)).toEqual(expected);
    expect(found.get(one)?.every((fault) => fault.endsWith(`(cloud-inventory/${name})`))).toBe(true);
  });
});
