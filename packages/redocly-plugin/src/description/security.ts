import { isMapping } from '../mapping.ts';
import type { Location, Resolve } from '../redocly.ts';

/** The header that a security scheme sends, in lower case. */
export function schemeHeader(scheme: unknown, from: Location, resolve: Resolve): string | undefined {
  const { node } = resolve(scheme, from.source.absoluteRef);
  if (!isMapping(node)) return undefined;
  if (node['type'] === 'http') return 'authorization';
  return node['type'] === 'apiKey' && node['in'] === 'header'
    ? String(node['name']).toLowerCase()
    : undefined;
}
