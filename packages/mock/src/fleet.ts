/** A status that an instance of the list may have. */
export type InstanceStatus =
  | 'CREATING'
  | 'CREATEFAILED'
  | 'RUNNING'
  | 'ERROR'
  | 'STARTING'
  | 'RESTARTING'
  | 'CLOSING'
  | 'CLOSED'
  | 'FROZEN'
  | 'EXTENDING'
  | 'RESTORING'
  | 'FLUSHING'
  | 'DELETED'
  | 'UPGRADING'
  | 'ROLLBACKING'
  | 'IPEXCHANGING';

/**
 * A cache instance of a fleet: a name, and what shall differ from an ordinary instance. Its fields are those of the
 * list's items. What is not given is filled in, always in the same way: ids, addresses and dates are derived from the
 * project's id and the name, so that an edit changes no other instance.
 */
export interface FleetInstance {
  /** Several instances may have the same. */
  readonly name: string;
  /** Default `RUNNING`. `CREATEFAILED` is listed and counted only when failures are asked for. */
  readonly status?: InstanceStatus;
  /** Default `Redis`. */
  readonly engine?: 'Redis' | 'Memcached';
  /** Default `5.0` for Redis, `1.5` for Memcached. */
  readonly engine_version?: string;
  /** `dcs.single_node`, `dcs.master_standby` (the default), `dcs.cluster`, or any other flavour's code. */
  readonly resource_spec_code?: string;
  /** In GB. Default 2; 0 where `capacity_minor` is given. */
  readonly capacity?: number;
  /** The fraction of a size below 1 GB, such as `.125`, which is the default where `capacity` is 0. */
  readonly capacity_minor?: string;
  /** In MB. Default: its size. */
  readonly max_memory?: number;
  /** In MB. Default: some of `max_memory`; 0 for `CREATING` and `CREATEFAILED`. */
  readonly used_memory?: number;
  /** No other instance of the project may have it. */
  readonly instance_id?: string;
  /** A cluster has several, separated by commas. Default: three for `dcs.cluster`, none for `CREATEFAILED`. */
  readonly ip?: string;
  /** Default 6379 for Redis, 11211 for Memcached. */
  readonly port?: number;
  /** Default an empty text. */
  readonly domainName?: string | null;
  /** Default null. */
  readonly internal_version?: string | null;
  /** 0, the default, is on demand, 1 is yearly or monthly. */
  readonly charging_mode?: 0 | 1;
  readonly vpc_id?: string;
  readonly vpc_name?: string | null;
  /** RFC 3339. */
  readonly created_at?: string;
  /** Default `dcs.00.0007` for `CREATEFAILED` and `ERROR`, else null. */
  readonly error_code?: string | null;
  readonly user_id?: string;
  readonly user_name?: string;
  /** `HH:mm:ss` in UTC. Default `02:00:00`. */
  readonly maintain_begin?: string;
  /** `HH:mm:ss` in UTC. Default `06:00:00`. */
  readonly maintain_end?: string;
  /** Left out where it is not given. */
  readonly security_group_id?: string | null;
  /** Left out where they are not given. */
  readonly tags?: readonly FleetTag[] | null;
}

export interface FleetTag {
  readonly key: string;
  readonly value: string;
}

/** One project of a fleet. */
export interface FleetProject {
  /** How many customer master keys its users have created. Default 0. */
  readonly keys?: number;
  /** How many default master keys services have created in it. Default 0; no call counts them. */
  readonly defaultKeys?: number;
  /** In the order in which they are listed. Default none. */
  readonly instances?: readonly FleetInstance[];
}

/**
 * What the mock answers from.
 *
 * @example
 * ```ts
 * const fleet: Fleet = {
 *   projects: {
 *     '0dea2644dc80d5d22ff1c01e3ebea6fc': {
 *       keys: 15,
 *       instances: [{ name: 'sessions' }, { name: 'pages', engine: 'Memcached', status: 'RESTARTING' }],
 *     },
 *   },
 * };
 * await using mock = await startMock({ fleet });
 * ```
 */
export interface Fleet {
  /** Where the schema of a fleet is, for editors. */
  readonly $schema?: string;
  /** A project's id. Any project id that is not in `projects` is served as this one; without it, it is refused. */
  readonly anyProject?: string;
  /** By their ids: 32 lower-case hexadecimal digits. */
  readonly projects: Readonly<Record<string, FleetProject>>;
}
