import type { Regions } from '../regions.ts';
import { serversOf } from '../servers.ts';
import type { Service } from '../services.ts';
import { quoted, source, tsdoc } from '../text.ts';

/** The known regions, with the services in each. */
export function regionsFile(services: readonly Service[], regions: Regions): string {
  const servers = services.map((service) => ({ name: service.name, ...serversOf(service, regions) }));
  const list = regions.regions.map((id) => {
    const here = servers.filter(({ open, own, without }) => !without.includes(id) && (own[id] ?? open));
    return { id, services: here.map(({ name }) => name) };
  });
  return [
    "import type { ServiceName } from './services.ts';\n\n",
    tsdoc(['The id of a known region.']),
    `export type Region =\n${list.map(({ id }) => `  | ${quoted(id)}`).join('\n')};\n\n`,
    tsdoc(['Every known region, and the services that are in it.']),
    'export const regions: readonly { readonly id: Region; readonly services: readonly ServiceName[] }[] = [\n',
    ...list.map((region) => `  ${source(region)},\n`),
    '];\n',
  ].join('');
}
