import { expectTypeOf, test } from 'vitest';
import type { DcsListInstancesParameters, InstanceList, UserInstances } from './index.ts';
import { type FakeRequest, fakeCloud } from './testing.ts';

const cloud = fakeCloud();

test('examples are known by name, each to its operation', () => {
  cloud.answer('kms.showUserInstances', 'NoKeys', 'TokenExpired');
  // @ts-expect-error it is of another operation
  cloud.answer('dcs.listInstances', 'NoKeys');
  // @ts-expect-error there is no such operation
  cloud.answer('kms.showUserInstance', 'Documented');
  // @ts-expect-error an answer must be given
  cloud.answer('kms.showUserInstances');
});

test('the data of a success must fit, an answer with a status may be anything', () => {
  cloud.answer('kms.showUserInstances', { body: { instance_num: 1 } });
  cloud.answer('kms.showUserInstances', { status: 200, body: { instance_num: 'one' } });
  cloud.answer('kms.showUserInstances', { status: 502, body: '<html>' }, { status: 500 }, Response.error());
  // @ts-expect-error it is a number
  cloud.answer('kms.showUserInstances', { body: { instance_num: 'one' } });
  // @ts-expect-error it is misspelt
  cloud.answer('kms.showUserInstances', { body: { instance_number: 1 } });
});

test('a function sees the request of its operation', () => {
  cloud.answer('dcs.listInstances', ({ parameters, projectId, request }) => {
    expectTypeOf(parameters).toEqualTypeOf<DcsListInstancesParameters>();
    expectTypeOf(projectId).toEqualTypeOf<string>();
    expectTypeOf(request).toEqualTypeOf<Request>();
    return { body: { instances: [] } };
  });
  // @ts-expect-error the answer is of another operation
  cloud.answer('dcs.listInstances', () => ({ body: { instance_num: 1 } }));
  cloud.answer('dcs.listInstances', async ({ parameters }) => (parameters.name ? 'Empty' : 'Documented'));
});

test('a request is told from the others by its operation', () => {
  const [request] = cloud.requests;
  if (request?.operation === 'dcs.listInstances') {
    expectTypeOf(request.parameters.limit).toEqualTypeOf<number | undefined>();
  }
  expectTypeOf<FakeRequest['operation']>().toEqualTypeOf<
    'dcs.listInstances' | 'dcs.listNumberOfInstancesInDifferentStatus' | 'kms.showUserInstances'
  >();
  expectTypeOf<InstanceList>().not.toExtend<UserInstances>();
});
