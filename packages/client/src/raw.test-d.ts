import { expectTypeOf, test } from 'vitest';
import { type Credentials, createClient, type InstanceList, type UserInstances } from './index.ts';

declare const credentials: Credentials;
const { raw } = createClient({ region: 'eu-de', credentials });
const params = { path: { project_id: '' } };

test('a path gives the data of its success, or one of its errors', async () => {
  const { data, error, response } = await raw.kms.GET('/v1.0/{project_id}/kms/user-instances', { params });
  expectTypeOf(response).toEqualTypeOf<Response>();
  if (error === undefined) expectTypeOf(data).toEqualTypeOf<UserInstances>();
  else {
    expectTypeOf(data).toBeUndefined();
    expectTypeOf<{ error: { error_code: string; error_msg: string } }>().toExtend<typeof error>();
    expectTypeOf<{ error_code: string; error_msg: string; request_id: string }>().toExtend<typeof error>();
  }
});

test('each version’s paths belong to their service', async () => {
  const { data } = await raw.dcs.GET('/v1.0/{project_id}/instances', { params });
  expectTypeOf(data).toExtend<InstanceList | undefined>();
  expectTypeOf<InstanceList>().toExtend<typeof data>();
  // @ts-expect-error it is a path of KMS
  raw.dcs.GET('/v1.0/{project_id}/kms/user-instances', { params });
  // @ts-expect-error there is no such path
  raw.kms.GET('/v1.0/{project_id}/kms', { params });
});

test('parameters are typed as on the wire', () => {
  const path = params.path;
  // @ts-expect-error a path has its parameters
  raw.kms.GET('/v1.0/{project_id}/kms/user-instances', {});
  raw.dcs.GET('/v2/{project_id}/instances/status', { params: { path, query: { include_failure: 'true' } } });
  // @ts-expect-error on the wire it is a text
  raw.dcs.GET('/v2/{project_id}/instances/status', { params: { path, query: { include_failure: true } } });
  // @ts-expect-error it is misspelt
  raw.dcs.GET('/v1.0/{project_id}/instances', { params: { path, query: { limits: 1 } } });
});

test('it takes what every call takes', () => {
  const { signal } = new AbortController();
  const options = { params, signal, timeout: 1, attemptTimeout: 1, retry: 0, headers: { a: 'b' } };
  raw.kms.GET('/v1.0/{project_id}/kms/user-instances', options);
});

test('there is no other method', () => {
  expectTypeOf(raw.dcs).not.toHaveProperty('DELETE');
  expectTypeOf(raw.dcs).not.toHaveProperty('POST');
  expectTypeOf(raw.dcs).not.toHaveProperty('PUT');
});
