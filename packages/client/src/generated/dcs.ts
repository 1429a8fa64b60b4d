// Generated from the specs, do not edit; `npm run generate` writes it anew.

import type { Call, CallOptions } from '../call.ts';
import type { Operation, OperationPaging } from '../operation.ts';
import { type PagedCall, paged } from '../paged-call.ts';
import type { Service } from '../service.ts';
import type { Instance, InstanceList, StatusStatistics } from './schemas.ts';

/** What {@link Dcs.listInstances} can be asked for. */
export interface DcsListInstancesParameters {
  /**
   * The number of the first instance to return. Instances are numbered from 1.
   *
   * At least 1.
   *
   * @defaultValue 1
   * @example 1
   */
  start?: number | undefined;
  /**
   * How many instances to return at most. Without it the document promises all of them; later editions return 1000 then,
   * and cap the limit at 1000 or 2000.
   *
   * At least 1.
   *
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Only instances of this name: part of it, or all of it with `isExactMatchName=true`. The document does not say what
   * makes a partial match; it is taken to be the text anywhere in the name, in the same case. An empty text filters
   * nothing.
   *
   * @example 'dcs-0001'
   */
  name?: string | undefined;
  /**
   * Only the instance with exactly this `instance_id`. An empty text filters nothing.
   *
   * @example 'c08fdc6e-5c25-4185-ab57-c0a5529b727f'
   */
  id?: string | undefined;
  /**
   * Only instances in exactly this status, such as `RUNNING`. A status that no instance is in gives an empty list; an
   * empty text filters nothing.
   *
   * @example 'RUNNING'
   */
  status?: 'CREATING' | 'CREATEFAILED' | 'RUNNING' | 'ERROR' | 'STARTING' | 'RESTARTING' | 'CLOSING' | 'CLOSED' | 'FROZEN' | 'EXTENDING' | 'RESTORING' | 'FLUSHING' | 'DELETED' | 'UPGRADING' | 'ROLLBACKING' | 'IPEXCHANGING' | (string & {}) | undefined;
  /**
   * Whether instances that could not be created (`CREATEFAILED`) are returned too. `true` returns them; `false`, **or any
   * other value**, does not; no value is refused. Later editions and other clouds call it `include_failure`.
   *
   * @defaultValue false
   * @example true
   */
  includeFailure?: boolean | undefined;
  /**
   * Whether `name` must be the whole name. `true` asks for that; otherwise a part of the name is enough. Open Telekom
   * Cloud no longer has this parameter.
   *
   * @defaultValue false
   * @example false
   */
  isExactMatchName?: boolean | undefined;
}

/** What {@link Dcs.listNumberOfInstancesInDifferentStatus} can be asked for. */
export interface DcsListNumberOfInstancesInDifferentStatusParameters {
  /**
   * Whether to count the instances that could not be created. `true` counts them; `false`, **or any other value**, does
   * not; no value is refused.
   *
   * @defaultValue false
   * @example true
   */
  includeFailure?: boolean | undefined;
}

/**
 * List a project's cache instances.
 *
 * Count a project's cache instances by status.
 */
export interface Dcs {
  /**
   * List the cache instances.
   *
   * The tenant's cache instances in this region that match every given filter, one page of them. An empty filter
   * (`name=&status=&id=`) filters nothing. Later editions also filter by `ip` and `tags`.
   *
   * The document does not say whether `instance_num` is the number of all matching instances or of those on the page,
   * and later editions cap `limit` at 1000 or 2000. To read everything, ask for at most 1000 at a time, and take a
   * short page for the last one unless `instance_num` says that there is more.
   *
   * Send nothing but GET here: on the same path `POST` creates an instance and `DELETE` deletes instances in bulk.
   *
   * Awaited, it is one page; iterated, it is every item of all pages, and `pages()` gives them page by page. Nothing is
   * sent before it is awaited or iterated. The pages are read one after another and are no snapshot: what is created or
   * deleted in between may be missed.
   *
   * `GET /v1.0/{project_id}/instances`
   *
   * @param parameters - `start`, `limit`, `name`, `id`, `status`, `includeFailure`, `isExactMatchName`.
   * @param options - `signal`, `timeout`, `attemptTimeout`, `retry`, `headers`, `projectId`: see {@link CallOptions}.
   * @returns The instances that match, one page of them.
   * @throws {@link ApiError} when the cloud refuses, {@link TimeoutError}, {@link ConnectionError} or
   * {@link ResponseError} when it does not answer as it should, {@link ConfigurationError} before any request.
   *
   * @example
   * ```ts
   * for await (const item of client.dcs.listInstances()) console.log(item);
   * ```
   *
   * @example
   * ```ts
   * const answer = await client.dcs.listInstances({ start: 1, limit: 10 });
   * ```
   *
   * @see The source documents, as the specs name them: dcs-instances.zh
   */
  listInstances(parameters?: DcsListInstancesParameters, options?: CallOptions): PagedCall<InstanceList, Instance>;

  /**
   * Count the cache instances by status.
   *
   * How many of the tenant's cache instances in this region are in each status: in all, and the same for Redis and for
   * Memcached. Not every status of the instance list has a counter here, and not every counter a status there.
   *
   * Send nothing but GET here: on the same path `PUT` restarts instances or flushes their data.
   *
   * `GET /v2/{project_id}/instances/status`
   *
   * @param parameters - `includeFailure`.
   * @param options - `signal`, `timeout`, `attemptTimeout`, `retry`, `headers`, `projectId`: see {@link CallOptions}.
   * @returns The number of instances in each status.
   * @throws {@link ApiError} when the cloud refuses, {@link TimeoutError}, {@link ConnectionError} or
   * {@link ResponseError} when it does not answer as it should, {@link ConfigurationError} before any request.
   *
   * @example
   * ```ts
   * const answer = await client.dcs.listNumberOfInstancesInDifferentStatus({ includeFailure: true });
   * ```
   *
   * @see The source documents, as the specs name them: dcs-instances-status.zh
   */
  listNumberOfInstancesInDifferentStatus(parameters?: DcsListNumberOfInstancesInDifferentStatusParameters, options?: CallOptions): Call<StatusStatistics>;
}

export const listInstancesOperation: Operation & { readonly paging: OperationPaging } = {
  name: 'dcs.listInstances',
  path: '/v1.0/{project_id}/instances',
  parameters: [
    {
      name: 'projectId',
      wire: 'project_id',
      in: 'path',
      meaning: 'string',
      required: true,
      configured: true,
    },
    { name: 'start', wire: 'start', in: 'query', meaning: 'integer' },
    { name: 'limit', wire: 'limit', in: 'query', meaning: 'integer' },
    { name: 'name', wire: 'name', in: 'query', meaning: 'string' },
    { name: 'id', wire: 'id', in: 'query', meaning: 'string' },
    { name: 'status', wire: 'status', in: 'query', meaning: 'string' },
    {
      name: 'includeFailure',
      wire: 'includeFailure',
      aliases: ['include_failure'],
      in: 'query',
      meaning: 'boolean',
    },
    { name: 'isExactMatchName', wire: 'isExactMatchName', in: 'query', meaning: 'boolean' },
  ],
  answer: { instances: 'array' },
  paging: {
    start: 'start',
    limit: 'limit',
    items: '/instances',
    key: '/instance_id',
    total: '/instance_num',
    maximum: 1000,
  },
};

export const listNumberOfInstancesInDifferentStatusOperation: Operation = {
  name: 'dcs.listNumberOfInstancesInDifferentStatus',
  path: '/v2/{project_id}/instances/status',
  parameters: [
    {
      name: 'projectId',
      wire: 'project_id',
      in: 'path',
      meaning: 'string',
      required: true,
      configured: true,
    },
    { name: 'includeFailure', wire: 'include_failure', in: 'query', meaning: 'boolean' },
  ],
};

export const dcs: Service<Dcs> = {
  name: 'dcs',
  servers: {
    open: 'https://dcs.{region}.myhuaweicloud.com',
    own: {
      'eu-de': 'https://dcs.{region}.otc.t-systems.com',
      'eu-nl': 'https://dcs.{region}.otc.t-systems.com',
      'eu-west-0': 'https://dcs.eu-west-0.prod-cloud-ocb.orange-business.com',
    },
    without: ['af-north-1', 'cn-north-11', 'cn-south-4', 'cn-southwest-3'],
  },
  methods: (call) => ({
    listInstances: (parameters, options) => paged(call, listInstancesOperation, parameters, options),
    listNumberOfInstancesInDifferentStatus: (parameters, options) => call(listNumberOfInstancesInDifferentStatusOperation, parameters, options),
  }),
};
