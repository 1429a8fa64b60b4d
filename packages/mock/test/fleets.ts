import { fc } from '@fast-check/vitest';
import schema from '../fleet.schema.json' with { type: 'json' };
import type { Fleet, FleetInstance, FleetProject, InstanceStatus } from '../src/fleet.ts';

const { properties } = schema.$defs.instance;

/** Every status that an instance may have. */
// The schema lists the statuses; a test compares it with the description.
export const statuses = properties.status.enum as InstanceStatus[];

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const size = fc.nat({ max: 2 ** 31 });
const time = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') })
  .map((date) => date.toISOString());
const timeOfDay = time.map((date) => date.slice(11, 19));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** An instance with any of the fields that a fleet may give, or none but its name. */
export const anyInstance: fc.Arbitrary<FleetInstance> = fc.record(
  {
    // Few letters, so that names are alike and some are in others.
    name: fc.string({ unit: fc.constantFrom('a', 'b', 'A', '缓', '-'), maxLength: 4 }),
    status: fc.constantFrom(...statuses),
    engine: fc.constantFrom('Redis', 'Memcached'),
    engine_version: text,
    resource_spec_code: fc.oneof(fc.constantFrom('dcs.single_node', 'dcs.cluster'), text),
    capacity: fc.nat({ max: 2048 }),
    capacity_minor: fc.nat().map((digits) => `.${digits}`),
    max_memory: size,
    used_memory: size,
    ip: fc.ipV4(),
    port: fc.integer({ min: 1, max: 65_535 }),
    domainName: orNull(text),
    internal_version: orNull(text),
    charging_mode: fc.constantFrom(0, 1),
    vpc_id: fc.uuid(),
    vpc_name: orNull(text),
    created_at: time,
    error_code: orNull(text),
    user_id: text,
    user_name: text,
    maintain_begin: timeOfDay,
    maintain_end: timeOfDay,
    security_group_id: orNull(text),
    tags: orNull(fc.array(fc.record({ key: text, value: text }), { maxLength: 3 })),
  },
  { requiredKeys: ['name'] },
);

const anyProject: fc.Arbitrary<FleetProject> = fc.record(
  {
    keys: fc.nat(),
    defaultKeys: fc.nat(),
    instances: fc.array(anyInstance, { maxLength: 25 }),
  },
  { requiredKeys: [] },
);

export const projectIds = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 32,
  maxLength: 32,
});

/** A fleet with at least one project. */
export const anyFleet: fc.Arbitrary<Fleet> = fc
  .dictionary(projectIds, anyProject, { minKeys: 1, maxKeys: 3 })
  .map((projects) => ({ projects }));

const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);

/** Filters of the list, each of them there or not, empty or not. */
export const anyFilter: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    name: fc.string({ unit: oneOf('a', 'b', 'A', '缓', '-'), maxLength: 2 }),
    status: oneOf('', ...statuses),
    isExactMatchName: oneOf('true', 'false', '', 'TRUE'),
    includeFailure: oneOf('true', 'false', '', 'yes'),
    include_failure: oneOf('true', 'false'),
  },
  { requiredKeys: [] },
);
