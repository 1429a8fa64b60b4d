import { expect, test } from 'vitest';
import schema from '../fleet.schema.json' with { type: 'json' };
import { bare, describedInstance } from '../test/described-instance.ts';
import type { FleetInstance } from './fleet.ts';
import { copyFleet } from './internal/fleet/copy-fleet.ts';

const { instance, project } = schema.$defs;
const described = await describedInstance();

// The compiler complains about a field that is missing here.
const everything: Required<FleetInstance> = {
  name: 'cache',
  status: 'RUNNING',
  engine: 'Redis',
  engine_version: '5.0',
  resource_spec_code: 'dcs.cluster',
  capacity: 0,
  capacity_minor: '.125',
  max_memory: 128,
  used_memory: 1,
  instance_id: 'c08fdc6e-5c25-4185-ab57-c0a5529b727f',
  ip: '10.0.0.1,10.0.0.2',
  port: 6380,
  domainName: null,
  internal_version: null,
  charging_mode: 1,
  vpc_id: '1e8115ce-38a4-4c15-bb8f-fe0152c56cb7',
  vpc_name: null,
  created_at: '2024-03-02T08:20:00.000Z',
  error_code: null,
  user_id: '450c1c3bc09546d396e12ebf016a9329',
  user_name: 'somebody',
  maintain_begin: '22:00:00',
  maintain_end: '02:00:00',
  security_group_id: null,
  tags: [{ key: 'team', value: 'payments' }],
};

test('the fields of an instance are those of the described item, and of the type', () => {
  const names = Object.keys(instance.properties).toSorted();
  expect(names).toEqual(Object.keys(described).toSorted());
  expect(names).toEqual(Object.keys(everything).toSorted());
});

test.each(Object.entries(instance.properties))('%s may be what the description says', (name, field) => {
  expect(bare(field)).toEqual(described[name]);
});

test('every field may be given', () => {
  const fleet = { projects: { ['a'.repeat(32)]: { instances: [everything] } } };
  expect(copyFleet(fleet)).toEqual(fleet);
});

test('an editor can say something about every field of a project', () => {
  for (const field of Object.values(project.properties)) expect(field.description).toMatch(/\w/);
});
