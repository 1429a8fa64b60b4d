import { expectTypeOf, test } from 'vitest';
import {
  type ClientOptions,
  type Credentials,
  createClient,
  type Instance,
  type InstanceList,
  type StatusStatistics,
  type UserInstances,
} from './index.ts';

declare const credentials: Credentials;
const { dcs, kms } = createClient({ region: 'eu-de', projectId: '', credentials });

test('answers have the types of the descriptions', () => {
  expectTypeOf(kms.showUserInstances()).resolves.toEqualTypeOf<UserInstances>();
  expectTypeOf(dcs.listInstances()).resolves.toEqualTypeOf<InstanceList>();
  expectTypeOf(dcs.listNumberOfInstancesInDifferentStatus()).resolves.toEqualTypeOf<StatusStatistics>();
  expectTypeOf<UserInstances['instance_num']>().toEqualTypeOf<number>();
});

test('open sets take any value, and null stays where it was seen', () => {
  expectTypeOf<'SOMETHING_NEW'>().toExtend<Instance['status']>();
  expectTypeOf<7>().toExtend<NonNullable<Instance['charging_mode']>>();
  expectTypeOf<null>().toExtend<Instance['domainName']>();
  expectTypeOf<number>().not.toExtend<Instance['status']>();
});

test('absent counters and fields are seen by the compiler', () => {
  expectTypeOf<StatusStatistics['memcached']>().extract<undefined>().not.toBeNever();
  expectTypeOf<Instance['capacity_minor']>().toEqualTypeOf<string | undefined>();
});

test('a misspelt counter does not compile, though the cloud may add counters', async () => {
  const statuses = await dcs.listNumberOfInstancesInDifferentStatus();
  expectTypeOf(statuses.running_count).toEqualTypeOf<number | undefined>();
  // @ts-expect-error it is running_count
  statuses.runing_count;
});

test('parameters are typed as what they mean', () => {
  dcs.listInstances({ limit: 10, name: '', includeFailure: true }, { signal: new AbortController().signal });
  // @ts-expect-error on the wire it is a text, here it is yes or no
  dcs.listInstances({ includeFailure: 'true' });
  // @ts-expect-error there is no such parameter
  dcs.listInstances({ include_failure: true });
  // @ts-expect-error this call takes none
  kms.showUserInstances({ limit: 1 });
});

test('a client needs a region or endpoints', () => {
  expectTypeOf<{ region: string; projectId: string; credentials: Credentials }>().toExtend<ClientOptions>();
  expectTypeOf<{
    endpoints: string;
    projectId: string;
    credentials: Credentials;
  }>().toExtend<ClientOptions>();
  expectTypeOf<{ projectId: string; credentials: Credentials }>().not.toExtend<ClientOptions>();
});
