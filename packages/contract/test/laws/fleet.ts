import type { Item } from './service.ts';

function instance(name: string, status: string, engine = 'Redis'): Item {
  return { instance_id: `id of ${name}`, name, status, engine };
}

/** So many instances, one of a hundred of which is in error. */
export function manyInstances(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    ...instance(`dcs-${index}`, index % 100 === 7 ? 'ERROR' : 'RUNNING'),
    instance_id: `id-${index}`,
  }));
}

/** Names in both cases, names that are parts of others or not ASCII, and both engines among the failed. */
export const fleet: readonly Item[] = [
  instance('orders', 'RUNNING'),
  instance('orders-archive', 'RUNNING'),
  instance('会话缓存', 'RUNNING', 'Memcached'),
  instance('Sessions', 'ERROR'),
  instance('订单缓存-1', 'RESTARTING'),
  instance('queue', 'CREATEFAILED'),
  instance('pages', 'RESTARTING', 'Memcached'),
  instance('pages-failed', 'CREATEFAILED', 'Memcached'),
  instance('carts', 'CREATING'),
  instance('carts-old', 'STARTING'),
  instance('prices', 'RUNNING'),
];
