import { expect, test } from 'vitest';
import { projectId, rejection } from '../test/cloud.ts';
import { examples } from './generated/examples.ts';
import { createClient, ResponseError, token } from './index.ts';
import { fakeCloud } from './testing.ts';
import { validate } from './validate.ts';

type Body = Record<string, unknown>;

/** A body with one more instance: the documented one, changed. */
function listWith(change: object): Body {
  const [documented] = (examples['dcs.listInstances'].Documented.body as { instances: Body[] }).instances;
  return { instances: [documented, { ...documented, ...change }] };
}

const successes = Object.entries(examples).flatMap(([operation, named]) =>
  Object.entries(named)
    .filter(([, { status }]) => status < 300)
    .map(([name, { body }]) => ({ operation, name, body })),
);

test.each(successes)('the example $name of $operation is as described', ({ operation, body }) => {
  expect(validate(operation, body)).toBeUndefined();
});

test('there are such examples of every operation', () => {
  expect(new Set(successes.map(({ operation }) => operation)).size).toBe(Object.keys(examples).length);
});

test.each([
  ['a field that nobody described', 'dcs.listInstances', listWith({ later_field: [{ deep: null }] })],
  ['a status that nobody described', 'dcs.listInstances', listWith({ status: 'DREAMING' })],
  ['a way of charging that nobody described', 'dcs.listInstances', listWith({ charging_mode: 7 })],
  ['a null where nulls were seen', 'dcs.listInstances', listWith({ tags: null, domainName: null })],
  ['a field beside the count', 'kms.showUserInstances', { instance_num: 1, more: true }],
  ['a counter of a later edition', 'dcs.listNumberOfInstancesInDifferentStatus', { dreaming_count: 2 }],
  ['no counter at all', 'dcs.listNumberOfInstancesInDifferentStatus', {}],
])('%s passes', (_what, operation, body) => {
  expect(validate(operation, body)).toBeUndefined();
});

const [instance] = (listWith({}) as { instances: Body[] }).instances;

test.each(Object.keys(instance ?? {}))('an instance’s %s of another type is named', (field) => {
  expect(validate('dcs.listInstances', listWith({ [field]: {} }))).toMatch(
    new RegExp(`^/instances/1/${field} must be (string|integer|string,null)$`),
  );
});

const counters = Object.keys(examples['dcs.listNumberOfInstancesInDifferentStatus'].Documented.body as Body);

test.each(counters)('%s of another type is named', (field) => {
  expect(validate('dcs.listNumberOfInstancesInDifferentStatus', { [field]: 'many' })).toMatch(
    new RegExp(`^/${field} must be (integer|object)$`),
  );
});

test.each([
  ['dcs.listInstances', {}, "the body must have required property 'instances'"],
  ['dcs.listInstances', listWith({ name: undefined }), "/instances/1 must have required property 'name'"],
  ['dcs.listInstances', listWith({ status: undefined }), "/instances/1 must have required property 'status'"],
  ['dcs.listInstances', listWith({ instance_id: undefined }), "must have required property 'instance_id'"],
  ['dcs.listInstances', { instances: {} }, '/instances must be array'],
  ['dcs.listInstances', { instances: [null] }, '/instances/0 must be object'],
  ['dcs.listInstances', listWith({ port: 65536 }), '/instances/1/port must be <= 65535'],
  [
    'dcs.listInstances',
    listWith({ created_at: 'today' }),
    '/instances/1/created_at must match format "date-time"',
  ],
  [
    'dcs.listInstances',
    listWith({ maintain_begin: '2am' }),
    '/instances/1/maintain_begin must match pattern',
  ],
  ['dcs.listInstances', listWith({ tags: [{ key: 1 }] }), '/instances/1/tags/0'],
  [
    'dcs.listNumberOfInstancesInDifferentStatus',
    { redis: { running_count: '1' } },
    '/redis/running_count must be integer',
  ],
  ['dcs.listNumberOfInstancesInDifferentStatus', { later_count: 'many' }, '/later_count must be integer'],
  ['kms.showUserInstances', {}, "the body must have required property 'instance_num'"],
  ['kms.showUserInstances', { instance_num: 1.5 }, '/instance_num must be integer'],
  ['kms.showUserInstances', { instance_num: -1 }, '/instance_num must be >= 0'],
  ['kms.showUserInstances', [], 'the body must be object'],
  ['kms.showUserInstances', null, 'the body must be object'],
])('%s with a wrong body is told what is wrong where', (operation, body, fault) => {
  expect(validate(operation, body)).toContain(fault);
});

test.each(['kms.countKeys', 'constructor', ''])('nothing passes for an operation "%s"', (operation) => {
  expect(validate(operation, {})).toBe(`no description of ${operation}`);
});

test('a client that validates rejects an answer that is not as described', async () => {
  const cloud = fakeCloud();
  cloud.answer('kms.showUserInstances', { status: 200, body: { instance_num: -1 } }, 'Documented');
  const { kms } = createClient({
    endpoints: 'http://cloud.test',
    projectId,
    credentials: token('any-token'),
    fetch: cloud.fetch,
    validate,
  });
  const error = await rejection(kms.showUserInstances());
  expect(error).toBeInstanceOf(ResponseError);
  expect(String(error)).toContain('/instance_num must be >= 0');
  expect(await kms.showUserInstances()).toEqual({ instance_num: 15 });
});
