import type { ServiceName } from '@cloud-inventory/client';
import { nearestRegions, regions } from '@cloud-inventory/client/regions';
import { UsageError } from './usage-error.ts';

/** The services that a region does not have. A region that nobody knows is refused, with the names nearest to it. */
export function servicesMissingIn(id: string): ServiceName[] {
  const region = regions.find((one) => one.id === id);
  if (region) {
    const all = new Set(regions.flatMap(({ services }) => services));
    return [...all].filter((service) => !region.services.includes(service));
  }
  const near = nearestRegions(id);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : `there are ${allNames()}`;
  throw new UsageError(`there is no region ${JSON.stringify(id)}; ${hint}`);
}

function allNames(): string {
  return regions.map(({ id }) => id).join(', ');
}
