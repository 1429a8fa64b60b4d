import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintPlanted, type Plant } from '../planted.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/translated');
const clean: Plant = { promise: 'what is translated is clean', faults: [] };
// Our own file; a wrong shape fails the tests.
const cases = parse(readFileSync(join(fixtures, 'faults.yaml'), 'utf8')) as Plant[];
const all = [clean, ...cases];

const garden = {
  folder: join(fixtures, 'good'),
  roots: ['inn/v1/openapi.yaml', 'inn/v2/openapi.yaml'],
  rules: (copy: string) => ({
    'cloud-inventory/translated': {
      severity: 'error',
      catalogue: `${copy}/i18n/zh-CN`,
      apis: `${copy}/*/v*/openapi.yaml`,
    },
  }),
};

let found: ReadonlyMap<Plant, readonly string[]>;

beforeAll(() => {
  found = lintPlanted(garden, all);
});

test.each(all)('$promise', (one) => {
  expect(found.get(one)).toEqual(one.faults.map((fault) => expect.stringContaining(fault)));
});

test('a run of one API alone calls nothing unused: the others may need it', () => {
  const missing = cases.find(({ promise }) => promise === 'a text beside a $ref must be translated') ?? clean;
  const alone = lintPlanted({ ...garden, roots: garden.roots.slice(0, 1) }, [missing]);
  expect(alone.get(missing)).toEqual(missing.faults.map((fault) => expect.stringContaining(fault)));
});
