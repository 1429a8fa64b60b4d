import type { Incoming } from './incoming.ts';

const harmless = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'connection',
  'content-length',
  'content-type',
  'host',
  'origin',
  'prefer',
  'transfer-encoding',
  'user-agent',
  'x-language',
  'x-project-id',
  'x-request-id',
  'x-sdk-content-sha256',
  'x-sdk-date',
]);

/** Headers as they may be told: secrets come under any name, so only values that are known to be none are left in. */
export function shownHeaders(headers: Incoming['headers'], mask: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, harmless.has(name) ? value : mask]),
  );
}
