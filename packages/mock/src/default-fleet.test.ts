import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describedInstance } from '../test/described-instance.ts';
import { itemOf } from './internal/fleet/item.ts';
import { parseFleet } from './internal/fleet/parse-fleet.ts';

const text = await readFile(new URL('../fleets/default.yaml', import.meta.url), 'utf8');
const fleet = parseFleet(text, 'default.yaml');
const [project] = Object.values(fleet.projects);
const items = project?.instances?.map((instance) => itemOf(instance, instance.name)) ?? [];
const fields = await describedInstance();

// `npm run default-fleet -w @cloud-inventory/mock` runs this with leave to write the file.
test('what the mock starts with, without the YAML parser, is fleets/default.yaml', async () => {
  const code = `// Generated from fleets/default.yaml, do not edit; \`npm run default-fleet -w @cloud-inventory/mock\` writes it anew.

import type { Fleet } from '../fleet.ts';

export const defaultFleet: Fleet = ${JSON.stringify(fleet, null, 2)};
`;
  await expect(code).toMatchFileSnapshot('./generated/default-fleet.ts');
});

test('it has the number of keys of the documents, and thirty instances', () => {
  expect(project?.keys).toBe(15);
  expect(items).toHaveLength(30);
});

test.each(['status', 'engine'] as const)('it has every described %s', (name) => {
  expect(new Set(items.map((item) => item[name]))).toEqual(new Set(fields[name]?.['enum'] as string[]));
});

test('it has every documented kind, a size below 1 GB, tags and Chinese names', () => {
  const kinds = items.map(({ resource_spec_code }) => resource_spec_code);
  expect(kinds).toEqual(expect.arrayContaining(['dcs.single_node', 'dcs.master_standby', 'dcs.cluster']));
  expect(items).toContainEqual(expect.objectContaining({ capacity: 0, capacity_minor: '.125' }));
  expect(items.some(({ tags }) => tags && tags.length > 1)).toBe(true);
  expect(items.some(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
});

const nullable = Object.keys(fields).filter((name) => [fields[name]?.type].flat().includes('null'));

test.each(nullable)('%s, which may be null, is null somewhere', (name) => {
  expect(items).toContainEqual(expect.objectContaining({ [name]: null }));
});
