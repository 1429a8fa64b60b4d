import type { Regions } from '../regions.ts';
import { serversOf } from '../servers.ts';
import type { Service } from '../services.ts';
import { quoted, source, tsdoc } from '../text.ts';

/** The known regions, and where each service is in them. */
export function serversFile(services: readonly Service[], regions: Regions): string {
  const servers = Object.fromEntries(services.map((service) => [service.name, serversOf(service, regions)]));
  return [
    "import type { ServiceServers } from '../internal/endpoints.ts';\n",
    "import type { ServiceName } from './services.ts';\n\n",
    tsdoc(['Every region that is known to have at least one of the services.']),
    `export const regions = [\n${regions.regions.map((region) => `  ${quoted(region)},\n`).join('')}] as const;\n\n`,
    tsdoc(['A known region.']),
    'export type Region = (typeof regions)[number];\n\n',
    tsdoc(['Where each service is: `open` everywhere, but for regions of its `own` and those `without` it.']),
    `export const servers: Readonly<Record<ServiceName, ServiceServers>> = ${source(servers)};\n`,
  ].join('');
}
