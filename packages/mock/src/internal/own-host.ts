import { isIP } from 'node:net';

/**
 * Whether a Host header names the mock in a way that no web site can: any site may let its own name lead to this
 * machine (DNS rebinding), and a browser then takes the mock for that site.
 */
export function isOwnHost(header: string | undefined, own: string): boolean {
  const [, address, name = address ?? ''] =
    /^(?:\[(.*)\]|([^:]*))(?::\d*)?$/.exec(header?.toLowerCase() ?? '') ?? [];
  return isIP(name) > 0 || name === own.toLowerCase() || /^(?:.+\.)?localhost$/.test(name);
}
