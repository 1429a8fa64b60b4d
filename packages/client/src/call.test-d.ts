import { expectTypeOf, test } from 'vitest';
import {
  type Answer,
  type Call,
  type CallOptions,
  type Credentials,
  createClient,
  type DcsListInstancesParameters,
  type Instance,
  type InstanceList,
  type PagedCall,
  type StatusStatistics,
  type UserInstances,
} from './index.ts';

declare const credentials: Credentials;
const { dcs, kms } = createClient({ region: 'eu-de', projectId: '', credentials });

test('answers have the types of the descriptions', () => {
  expectTypeOf(kms.showUserInstances()).toEqualTypeOf<Call<UserInstances>>();
  expectTypeOf(dcs.listInstances()).toEqualTypeOf<PagedCall<InstanceList, Instance>>();
  expectTypeOf(dcs.listNumberOfInstancesInDifferentStatus()).toEqualTypeOf<Call<StatusStatistics>>();
  expectTypeOf<UserInstances['instance_num']>().toEqualTypeOf<number>();
});

test('a call is a promise of its data, and of what came around it', () => {
  expectTypeOf(kms.showUserInstances()).resolves.toEqualTypeOf<UserInstances>();
  expectTypeOf(kms.showUserInstances().withResponse()).resolves.toEqualTypeOf<Answer<UserInstances>>();
  expectTypeOf<Answer<UserInstances>['requestId']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answer<UserInstances>['response']>().toEqualTypeOf<Response>();
  expectTypeOf(kms.showUserInstances().catch(() => 7)).resolves.toEqualTypeOf<UserInstances | number>();
});

test('a paged call is a page when awaited, and items or pages when iterated', async () => {
  expectTypeOf(dcs.listInstances()).resolves.toEqualTypeOf<InstanceList>();
  for await (const item of dcs.listInstances()) expectTypeOf(item).toEqualTypeOf<Instance>();
  for await (const page of dcs.listInstances().pages()) expectTypeOf(page).toEqualTypeOf<InstanceList>();
  // @ts-expect-error other calls have one answer
  for await (const _item of dcs.listNumberOfInstancesInDifferentStatus());
  // @ts-expect-error nor have they pages
  kms.showUserInstances().pages();
});

test('parameters are typed as what they mean', () => {
  dcs.listInstances({ limit: 10, name: '', includeFailure: true, status: 'A_LATER_ONE' });
  dcs.listInstances({ limit: undefined });
  expectTypeOf<DcsListInstancesParameters['includeFailure']>().toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error on the wire it is a text, here it is yes or no
  dcs.listInstances({ includeFailure: 'true' });
  // @ts-expect-error here it is spelt as everything else is
  dcs.listInstances({ include_failure: true });
  // @ts-expect-error it is a number
  dcs.listInstances({ limit: '10' });
  // @ts-expect-error the project is an option
  dcs.listInstances({ projectId: '' });
  // @ts-expect-error this call takes none
  kms.showUserInstances({ limit: 1 });
});

test('each call takes options of its own', () => {
  const { signal } = new AbortController();
  kms.showUserInstances({}, { signal, timeout: 1, attemptTimeout: 1, projectId: '', headers: { a: 'b' } });
  kms.showUserInstances({}, { retry: 0 });
  kms.showUserInstances({}, { retry: { maxDelay: 1 }, signal: undefined });
  expectTypeOf<CallOptions>().not.toHaveProperty('credentials');
  // @ts-expect-error it is misspelt
  kms.showUserInstances({}, { timeOut: 1 });
  // @ts-expect-error it is the controller's signal
  kms.showUserInstances({}, { signal: new AbortController() });
});

test('open sets take any value, and null stays where it was seen', () => {
  expectTypeOf<'SOMETHING_NEW'>().toExtend<Instance['status']>();
  expectTypeOf<7>().toExtend<NonNullable<Instance['charging_mode']>>();
  expectTypeOf<null>().toExtend<Instance['domainName']>();
  expectTypeOf<number>().not.toExtend<Instance['status']>();
});

test('a switch over all known statuses is not complete without a default', () => {
  // @ts-expect-error a status that comes later would give undefined
  const serves = (status: Instance['status']): boolean => {
    switch (status) {
      case 'CREATING':
      case 'CREATEFAILED':
      case 'ERROR':
      case 'STARTING':
      case 'RESTARTING':
      case 'CLOSING':
      case 'CLOSED':
      case 'FROZEN':
      case 'EXTENDING':
      case 'RESTORING':
      case 'FLUSHING':
      case 'DELETED':
      case 'UPGRADING':
      case 'ROLLBACKING':
      case 'IPEXCHANGING':
        return false;
      case 'RUNNING':
        return true;
    }
  };
  expectTypeOf(serves).toBeFunction();
});

test('absent counters and fields are seen by the compiler', () => {
  expectTypeOf<StatusStatistics['memcached']>().extract<undefined>().not.toBeNever();
  expectTypeOf<Instance['capacity_minor']>().toEqualTypeOf<string | undefined>();
});

test('a misspelt field does not compile, though the cloud may add fields', async () => {
  const statuses = await dcs.listNumberOfInstancesInDifferentStatus();
  expectTypeOf(statuses.running_count).toEqualTypeOf<number | undefined>();
  // @ts-expect-error it is running_count
  statuses.runing_count;
  // @ts-expect-error it is instance_num
  (await kms.showUserInstances()).instanceNum;
  // @ts-expect-error it is instance_id
  (await dcs.listInstances()).instances[0]?.id;
});
