// Type-checked only: what a user's own strict program sees of every entry point.
import { ApiError, accessKey, createClient, type Instance, token } from '@cloud-inventory/client';
import { createClient as createDcs } from '@cloud-inventory/client/dcs';
import { createClient as createKms } from '@cloud-inventory/client/kms';
import { operations } from '@cloud-inventory/client/operations';
import { nearestRegions } from '@cloud-inventory/client/regions';
import { fakeCloud } from '@cloud-inventory/client/testing';
import { validate } from '@cloud-inventory/client/validate';

const options = { region: 'eu-de', projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc' };
const client = createClient({ ...options, credentials: token('any'), validate });

export async function inventory(): Promise<{ keys: number; names: string[]; clusters: Instance[] }> {
  const keys: number = (await client.kms.showUserInstances()).instance_num;
  const names: string[] = [];
  for await (const { name } of client.dcs.listInstances({ includeFailure: true })) names.push(name);
  const { data, requestId } = await client.dcs.listInstances({ limit: 10 }).withResponse();
  const id: string | undefined = requestId;
  if (id === undefined) throw new Error('no request id');
  return { keys, names, clusters: data.instances };
}

export async function misuse(): Promise<void> {
  // @ts-expect-error: the parameter is spelt includeFailure
  await client.dcs.listInstances({ include_failure: true });
  // @ts-expect-error: a count is no text
  const text: string = (await client.kms.showUserInstances()).instance_num;
  // @ts-expect-error: this client has no KMS
  createDcs({ ...options, credentials: token(text) }).kms;
}

export const one = createKms({ ...options, credentials: accessKey({ accessKey: 'AK', secretKey: 'SK' }) });
export const fetches = fakeCloud().fetch satisfies typeof fetch;
export const code = (error: unknown): string | undefined =>
  error instanceof ApiError ? error.code : undefined;
export const nearest: string | undefined = nearestRegions('eu-dee')[0];
export const path: string = operations.dcs.listInstances.path;
