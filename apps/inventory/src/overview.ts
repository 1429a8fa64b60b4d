import {
  ApiError,
  type Client,
  type Instance,
  ResponseError,
  type ServiceName,
  type StatusStatistics,
} from '@cloud-inventory/client';

/** What was found. What is null is of an unavailable service, or failed. */
export interface Overview {
  readonly keys: number | null;
  readonly statuses: StatusStatistics | null;
  readonly instances: readonly Instance[] | null;
  /** The services that the region does not have. */
  readonly unavailable: readonly ServiceName[];
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

/** What to read, and how. */
export interface Reading {
  readonly includeFailure: boolean;
  /** The services not to ask. */
  readonly unavailable: readonly ServiceName[];
  /** Ends the reading at once, with the signal's reason. */
  readonly signal: AbortSignal;
  /** Told of every instance that was read. */
  readonly onInstance: () => void;
}

/** Asks for everything at once. One call's failure takes nothing from the others. */
export async function readOverview(client: Client, reading: Reading): Promise<Overview> {
  const { includeFailure, unavailable, signal, onInstance } = reading;
  const parameters = includeFailure ? { includeFailure } : {};
  const failed: Failure[] = [];
  const orNull = async <T>(call: `${ServiceName}.${string}`, ask: () => Promise<T>): Promise<T | null> => {
    if (unavailable.some((service) => call.startsWith(`${service}.`))) return null;
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      failed.push(failureOf(call, error));
      return null;
    }
  };
  const [keys, statuses, instances] = await Promise.all([
    orNull(
      'kms.showUserInstances',
      async () => (await client.kms.showUserInstances({}, { signal })).instance_num,
    ),
    orNull('dcs.listNumberOfInstancesInDifferentStatus', () =>
      client.dcs.listNumberOfInstancesInDifferentStatus(parameters, { signal }),
    ),
    orNull('dcs.listInstances', () => allOf(client.dcs.listInstances(parameters, { signal }), onInstance)),
  ]);
  failed.sort((a, b) => (a.call < b.call ? -1 : 1));
  return { keys, statuses, instances, unavailable, failed };
}

async function allOf(listed: AsyncIterable<Instance>, onInstance: () => void): Promise<Instance[]> {
  const instances: Instance[] = [];
  for await (const instance of listed) {
    // The client looks at an answer's outline, not at what is in its list.
    if (Object(instance) !== instance) throw new Error('"instances" has an item that is no object');
    instances.push(instance);
    onInstance();
  }
  return instances;
}

function failureOf(call: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  // Most of the client's messages begin with the call, those of the cloud do not.
  const message = reason.startsWith(`${call}: `) ? reason.slice(call.length + 2) : reason;
  if (error instanceof ApiError) {
    const { status, code, requestId } = error;
    return { call, status, code, requestId, message };
  }
  if (error instanceof ResponseError)
    return { call, status: error.status, requestId: error.requestId, message };
  return { call, message };
}
