import { readUpstream } from '../internal/proxy/read-upstreams.ts';
import { OptionError } from '../option-error.ts';
import type { Upstreams } from '../upstreams.ts';

/** The lines of `--help`. */
export const proxyHelp = `  --proxy URL          hands described GET and HEAD requests that are right on to the real service there, and checks
                       its answers; nothing else is ever sent. Signed requests need their --access-key
  --proxy SERVICE=URL  the same for one service, as kms=https://…; may be repeated, the mock answers for the others
`;

/** For `parseArgs`. */
export const proxyOptions = { proxy: { type: 'string', multiple: true } } as const;

/**
 * Reads the values of `--proxy`; undefined where there are none.
 *
 * @throws {OptionError} with one line for the person who typed them.
 */
export function readProxy(values: readonly string[] = []): Upstreams | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  const pairs = values.map((value) => /^([\w-]+)=(.*)$/s.exec(value));
  if (values.length === 1 && !pairs[0]) return readUpstream('--proxy', first);
  const upstreams = new Map<string, URL>();
  for (const pair of pairs) {
    if (!pair)
      throw new OptionError('--proxy must be given once for all services, or as SERVICE=URL for each.');
    const [, service = '', url = ''] = pair;
    if (upstreams.has(service)) throw new OptionError(`--proxy ${service}= must be given only once.`);
    upstreams.set(service, readUpstream(`--proxy ${service}=`, url));
  }
  return Object.fromEntries(upstreams);
}
