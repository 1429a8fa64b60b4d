import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ServiceServers } from '../service.ts';

/** One address for all services, or one for each. */
export type Endpoints<Name extends string = string> = string | Readonly<Partial<Record<Name, string>>>;

/** A service's address without a slash at its end; undefined where there is none. Refuses what cannot be right. */
export function endpointOf(
  name: string,
  { open, own, without }: ServiceServers,
  region: string | undefined,
  endpoints: Endpoints | undefined,
): string | undefined {
  // Whatever else a region had would become a part of the host's name.
  if (region === undefined ? !endpoints : !/^[a-z]+(-[a-z\d]+)+$/.test(region))
    throw new ConfigurationError(
      `give a region, such as "eu-de", or endpoints, not ${JSON.stringify(region)}`,
    );
  const given = typeof endpoints === 'object' ? endpoints?.[name] : endpoints;
  if (given === undefined)
    return region && !without.includes(region)
      ? (own[region] ?? open)?.replace('{region}', region)
      : undefined;
  // It is not shown, as secrets are put into user names and queries.
  if (!/^https?:\/\/[^?#@]+$/i.test(given) || !URL.canParse(given))
    throw new ConfigurationError('give endpoints as plain http or https URLs');
  return given.replace(/\/+$/, '');
}
