import {
  ApiError,
  type Client,
  type InstanceList,
  type StatusStatistics,
  type UserInstances,
} from '@cloud-inventory/client';

/** What was found; what failed is null, and among `failed` with the reason. */
export interface Overview {
  readonly keys: number | null;
  readonly statuses: StatusStatistics | null;
  readonly instances: InstanceList | null;
  readonly failed: readonly Failure[];
}

/** A call that failed. */
export interface Failure {
  readonly call: string;
  readonly status?: number;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly message: string;
}

/** Asks for everything at once. One call's failure takes nothing from the others. */
export async function readOverview(client: Client, includeFailure: boolean): Promise<Overview> {
  const parameters = includeFailure ? { includeFailure } : {};
  const failed: Failure[] = [];
  const orNull = async <T>(call: string, work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      failed.push(failureOf(call, error));
      return null;
    }
  };
  const [keys, statuses, instances] = await Promise.all([
    orNull('kms.showUserInstances', client.kms.showUserInstances().then(keysIn)),
    orNull(
      'dcs.listNumberOfInstancesInDifferentStatus',
      client.dcs.listNumberOfInstancesInDifferentStatus(parameters),
    ),
    orNull('dcs.listInstances', client.dcs.listInstances(parameters).then(withItems)),
  ]);
  failed.sort((a, b) => (a.call < b.call ? -1 : 1));
  return { keys, statuses, instances, failed };
}

/** The client does not check answers against the descriptions; what is counted on here is looked at. */
function keysIn({ instance_num }: UserInstances): number {
  if (typeof instance_num === 'number') return instance_num;
  throw new Error('the answer has no number in "instance_num"');
}

function withItems(list: InstanceList): InstanceList {
  const { instances } = list;
  if (Array.isArray(instances) && instances.every((item) => typeof item === 'object' && item !== null))
    return list;
  throw new Error('the answer has no list of instances in "instances"');
}

function failureOf(call: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  // Most of the client's messages begin with the call, those of the cloud do not.
  const message = reason.startsWith(`${call}: `) ? reason.slice(call.length + 2) : reason;
  if (!(error instanceof ApiError)) return { call, message };
  const { status, code, requestId } = error;
  return { call, status, code, requestId, message };
}
