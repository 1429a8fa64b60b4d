import { OptionError } from '../../option-error.ts';
import type { Upstreams } from '../../upstreams.ts';

/**
 * The base URL that an option names. What it was is never repeated in an error: a secret may stand in it, even where
 * none belongs.
 *
 * @throws {OptionError} if it is none to hand requests on to.
 */
export function readUpstream(option: string, value: string | URL): URL {
  const url = URL.parse(String(value));
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new OptionError(`${option} must be a URL that begins with http:// or https://.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new OptionError(
      `${option} must be a URL without user name and password; credentials come with each request.`,
    );
  }
  if (/[?#]/.test(url.href)) {
    throw new OptionError(`${option} must be a URL that ends with its path, without query and fragment.`);
  }
  return url;
}

/**
 * The base URL of each service that is to be asked.
 *
 * @throws {OptionError} if a URL is none to hand requests on to, or a service is not one of `services`.
 */
export function readUpstreams(upstreams: Upstreams, services: readonly string[]): ReadonlyMap<string, URL> {
  if (typeof upstreams !== 'object' || upstreams === null || upstreams instanceof URL) {
    const url = readUpstream('proxy', upstreams);
    return new Map(services.map((service) => [service, url]));
  }
  const named = Object.entries(upstreams);
  if (named.length === 0) throw new OptionError('proxy must be a URL, or name a service and its URL.');
  return new Map(
    named.map(([service, value]) => {
      if (services.includes(service)) return [service, readUpstream(`proxy.${service}`, value)];
      throw new OptionError(
        `proxy names the service '${service}', but there are only ${services.join(', ')}.`,
      );
    }),
  );
}
