import type { IncomingMessage } from 'node:http';
import type { Instance } from '../src/index.ts';
import { answer, type Cloud, type Handler } from './cloud.ts';

/** Cache instances behind a server that pages them. */
export interface Fleet {
  /** The ids of the instances; null for one that has none. */
  readonly ids: readonly (string | null)[];
  /** The most instances that a page has, whatever is asked for. Default: any number. */
  readonly cap?: number;
  /** What `instance_num` counts: all instances, or those of the page. Default: there is no `instance_num`. */
  readonly counts?: 'all' | 'page' | undefined;
}

/** What such a server answers to the query of a URL. */
export function pageOf(
  { ids, cap = Number.POSITIVE_INFINITY, counts }: Fleet,
  query: URLSearchParams,
): object {
  const first = Number(query.get('start') ?? 1) - 1;
  const length = Math.min(Number(query.get('limit') ?? Number.POSITIVE_INFINITY), cap);
  const instances = ids.slice(first, first + length).map((id) => (id === null ? {} : { instance_id: id }));
  const total = counts === 'all' ? ids.length : instances.length;
  return { instances, ...(counts && { instance_num: total }) };
}

/** The query of a request. */
export function queryOf({ url = '' }: Pick<IncomingMessage, 'url'>): URLSearchParams {
  return new URL(url, 'http://cloud.test').searchParams;
}

/** A server of such a fleet. */
export function fleet(ids: Fleet['ids'], options: Omit<Fleet, 'ids'> = {}): Handler {
  return (request, response) => answer(200, pageOf({ ids, ...options }, queryOf(request)))(request, response);
}

/** What each request asked for: `start+limit`. */
export function asked({ requests }: Pick<Cloud, 'requests'>): string[] {
  return requests.map(queryOf).map((query) => `${query.get('start')}+${query.get('limit')}`);
}

/** All that is yielded. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const yielded: Item[] = [];
  for await (const item of items) yielded.push(item);
  return yielded;
}

/** The ids of all instances that a walk yields. */
export async function idsOf(instances: AsyncIterable<Instance>): Promise<string[]> {
  return (await all(instances)).map(({ instance_id }) => instance_id);
}
