import { CodegenError } from './codegen-error.ts';
import type { Regions } from './regions.ts';
import type { Service } from './services.ts';

/**
 * Where a service is: at `open` in every region but those with a server of their own and those without it. What stays
 * `{region}` in an address, the client fills in.
 */
export interface ServiceServers {
  readonly open: string | undefined;
  readonly own: Readonly<Record<string, string>>;
  readonly without: readonly string[];
}

/** Derived from the `servers` of the service's descriptions, and from the regions that lack it. */
export function serversOf(service: Service, regions: Regions): ServiceServers {
  const own: Record<string, string> = {};
  let open: string | undefined;
  for (const api of service.apis) {
    for (const { url, variables } of api.document.servers ?? []) {
      const listed = variables?.['region']?.enum;
      const template = url.replace(/\/$/, '');
      if (!url.includes('{region}')) own[regionIn(url, regions, api.id)] = template;
      else if (listed) for (const region of listed) own[known(region, regions, api.id)] = template;
      else open = agreed(open, template, api.id);
    }
  }
  const without = (regions.without[service.name] ?? []).map((region) =>
    known(region, regions, 'data/regions.json'),
  );
  return { open, own, without };
}

function known(region: string, { regions }: Regions, where: string): string {
  if (regions.includes(region)) return region;
  throw new CodegenError(`${where}: region ${region} is not in packages/codegen/data/regions.json`);
}

function regionIn(url: string, { regions }: Regions, where: string): string {
  const labels = new URL(url).hostname.split('.');
  const region = regions.find((name) => labels.includes(name));
  if (region !== undefined) return region;
  throw new CodegenError(`${where}: server ${url} names no region of packages/codegen/data/regions.json`);
}

function agreed(before: string | undefined, url: string, where: string): string {
  if (before === undefined || before === url) return url;
  throw new CodegenError(
    `${where}: server ${url} takes any region, and so does ${before}; list the regions of one`,
  );
}
