import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintPlanted, type Plant } from '@cloud-inventory/redocly-plugin/planted';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { discoverApis } from '../build/apis.ts';

interface Planted extends Plant {
  /** The rule that must find it. */
  readonly rule: string;
}

const specs = join(import.meta.dirname, '..');
const apis = Map.groupBy(discoverApis(specs), ({ service }) => service);
// Our own files; a wrong shape fails the tests.
const config = parse(readFileSync(join(specs, '../redocly.yaml'), 'utf8')) as { rules: object };
const planted = parse(readFileSync(join(import.meta.dirname, 'planted.yaml'), 'utf8')) as Planted[];
const untouched: Planted = { promise: 'these descriptions keep every rule', rule: '', faults: [] };
/** It asks for the Chinese of what is planted, and has fixtures of its own. */
const translated = 'cloud-inventory/translated';

let found: ReadonlyMap<Plant, readonly string[]>;

beforeAll(() => {
  const garden = {
    folder: specs,
    parts: [...apis.keys(), 'shared', 'evidence'],
    config,
    rules: (copy: string) => ({
      'cloud-inventory/evidence': { severity: 'error', directory: `${copy}/evidence` },
      [translated]: 'off',
    }),
  };
  // What is planted in one service is not seen in another.
  const groups = Map.groupBy([untouched, ...planted], ({ file = '' }) => {
    const service = file.split('/')[0] ?? '';
    return apis.has(service) ? service : 'all';
  });
  found = new Map(
    [...groups].flatMap(([service, plants]) => {
      const seen = apis.get(service) ?? [...apis.values()].flat();
      const roots = seen.map(({ service, version }) => `${service}/${version}/openapi.yaml`);
      return [...lintPlanted({ ...garden, roots }, plants)];
    }),
  );
}, 120_000);

test(untouched.promise, () => {
  expect(found.get(untouched)).toEqual([]);
});

test.each(planted)('$promise: a fault is named at its file and line, and alone', (one) => {
  expect(found.get(one)).toEqual(one.faults.map((fault) => expect.stringContaining(fault)));
  expect(found.get(one)).toEqual([expect.stringContaining(`(${one.rule})`)]);
});

const rules = Object.keys(config.rules).filter((rule) => /^(?:rule|cloud-inventory)\//.test(rule));

test.each(rules.filter((rule) => rule !== translated))('%s has a planted fault', (rule) => {
  expect(planted.map((one) => one.rule)).toContain(rule);
});
