import { ConfigurationError } from '../errors/configuration-error.ts';
import { regions, servers } from '../generated/servers.ts';
import type { ServiceName } from '../generated/services.ts';

/** Where a service is: at `open` in every region but those with a server of their own and those without it. */
export interface ServiceServers {
  readonly open?: string;
  readonly own: Readonly<Record<string, string>>;
  readonly without: readonly string[];
}

/** One address for all services, or one for each. */
export type Endpoints = string | Readonly<Partial<Record<ServiceName, string>>>;

/** The address of a service without a slash at its end; refuses what cannot be right at once. */
export function resolveEndpoints(
  region: string | undefined,
  endpoints: Endpoints | undefined,
): (service: string) => string {
  if (region === undefined && endpoints === undefined) {
    throw new ConfigurationError('createClient: give a region, such as "eu-de", or endpoints');
  }
  if (region !== undefined && !regions.some((known) => known === region)) {
    const list = regions.join(', ');
    throw new ConfigurationError(
      `createClient: unknown region ${JSON.stringify(region)}; give endpoints, or one of ${list}`,
    );
  }
  const given = givenEndpoints(endpoints);
  return (service) => given(service) ?? regionEndpoint(region, service);
}

function givenEndpoints(endpoints: Endpoints | undefined): (service: string) => string | undefined {
  if (endpoints === undefined) return () => undefined;
  if (typeof endpoints === 'string') {
    const url = checkedUrl(endpoints, 'endpoints');
    return () => url;
  }
  if (typeof endpoints !== 'object' || endpoints === null || Array.isArray(endpoints)) {
    throw new ConfigurationError(
      'createClient: endpoints must be a URL, or an object with a URL for each service',
    );
  }
  const urls = new Map<string, string>();
  for (const [service, url] of Object.entries(endpoints)) {
    if (!Object.hasOwn(servers, service)) {
      const list = Object.keys(servers).join(', ');
      throw new ConfigurationError(
        `createClient: endpoints has ${JSON.stringify(service)}; the services are ${list}`,
      );
    }
    if (url !== undefined) urls.set(service, checkedUrl(url, `endpoints.${service}`));
  }
  return (service) => urls.get(service);
}

function checkedUrl(text: unknown, where: string): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  // User names and queries are left out of messages and refused: secrets are put there.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      `createClient: ${where} must be an http or https URL without user, query and fragment`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function regionEndpoint(region: string | undefined, service: string): string {
  const rule = Object.entries(servers).find(([name]) => name === service)?.[1];
  if (region === undefined)
    throw new ConfigurationError(`${service}: it has no endpoint; give endpoints.${service}, or a region`);
  const template = rule?.without.includes(region) ? undefined : (rule?.own[region] ?? rule?.open);
  if (template === undefined)
    throw new ConfigurationError(
      `${service}: region ${region} is not known to have it; give endpoints.${service}`,
    );
  return template.replace('{region}', region);
}
