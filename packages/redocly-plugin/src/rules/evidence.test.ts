import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintPlanted, type Plant } from '../planted.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/evidence');
const clean: Plant = { promise: 'what is documented, described or marked is clean', faults: [] };
// Our own file; a wrong shape fails the tests.
const cases = parse(readFileSync(join(fixtures, 'faults.yaml'), 'utf8')) as Plant[];
const all = [clean, ...cases];

let found: ReadonlyMap<Plant, readonly string[]>;

beforeAll(() => {
  const rules = (copy: string) => ({
    'cloud-inventory/evidence': { severity: 'error', directory: `${copy}/evidence` },
  });
  found = lintPlanted({ folder: join(fixtures, 'good'), roots: ['openapi.yaml'], rules }, all);
});

test.each(all)('$promise', (one) => {
  expect(found.get(one)).toEqual(one.faults.map((fault) => expect.stringContaining(fault)));
});
