import type { AccessKey } from '@cloud-inventory/client';

/** What the suite shows to be let in; at least one of the two. */
export interface ServerCredentials {
  readonly token?: string;
  readonly accessKey?: AccessKey;
}

/** A server to judge, or one per service. */
export interface Server {
  /** Where everything is, or each service by its name: `https://kms.eu-de.otc.t-systems.com`. */
  readonly url: string | URL | Readonly<Record<string, string | URL>>;
  /** The project that is asked for. */
  readonly projectId: string;
  readonly credentials: ServerCredentials;
  /**
   * Whether the suite started it. Only then it is asked for undescribed methods and paths, for documented answers by
   * `Prefer`, and as fast as it answers.
   */
  readonly own: boolean;
}

/** The URL of a service, without a slash at its end; undefined where the server has no such service. */
export function urlOf({ url }: Pick<Server, 'url'>, service: string): string | undefined {
  const found = typeof url === 'string' || url instanceof URL ? url : url[service];
  return found === undefined ? undefined : String(found).replace(/\/+$/, '');
}
