import { expect } from 'vitest';
import type { Fleet } from '../src/fleet.ts';
import type { Item } from '../src/internal/fleet/item.ts';
import { token } from './samples.ts';

export const first = 'a'.repeat(32);
export const second = 'b'.repeat(32);
/** The id of no project of the fleet. */
export const stranger = 'c'.repeat(32);

/** Two projects; only those two are served. */
export const fleet: Fleet = {
  projects: {
    [first]: {
      keys: 3,
      defaultKeys: 2,
      instances: [
        { name: 'cache', capacity_minor: '.5' },
        { name: 'cache-2', status: 'CREATEFAILED' },
        { name: 'Cache', status: 'ERROR', resource_spec_code: 'dcs.cluster' },
        { name: '缓存', engine: 'Memcached', instance_id: 'given' },
      ],
    },
    [second]: { keys: 7 },
  },
};

/** The three calls about a project. */
export const pathsOf = (id: string) => ({
  keys: `/v1.0/${id}/kms/user-instances`,
  statuses: `/v2/${id}/instances/status`,
  instances: `/v1.0/${id}/instances`,
});

export interface List {
  readonly instances: readonly Item[];
  readonly instance_num: number;
}

/** The body of a success. */
export async function bodyOf<Body = unknown>(
  url: string,
  headers: Record<string, string> = token,
): Promise<Body> {
  const answer = await fetch(url, { headers });
  expect(answer.status).toBe(200);
  // The mock has judged it by the description.
  return answer.json() as Promise<Body>;
}
