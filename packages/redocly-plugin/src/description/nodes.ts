import { isMapping, type Mapping } from '../mapping.ts';
import type { Context, Location } from '../redocly.ts';
import { partsOf, type Role } from './roles.ts';

/** A mapping of a description, and where it is written. */
export interface Node {
  readonly node: Mapping;
  readonly at: Location;
  readonly role: Role;
}

/** What an example shows has any shape. */
export const shown = ['example', 'value'];

const known = new WeakMap<Mapping, readonly Node[]>();

/**
 * The mappings of a document and of all that it refers to, each once, but for what examples show. The context is that of
 * the root. Redocly's own visits of `any` node take ten times as long, for each rule that asks for them.
 */
export function nodesOf(root: unknown, { location, resolve }: Context): readonly Node[] {
  if (!isMapping(root)) return [];
  const before = known.get(root);
  if (before !== undefined) return before;
  const nodes: Node[] = [];
  // What a field of our own holds may be referred to, too, as something else.
  const seen = { data: new Set<unknown>(), other: new Set<unknown>() };
  const visit = (part: unknown, at: Location, role: Role): void => {
    const before = role === 'data' ? seen.data : seen.other;
    if (before.has(part)) return;
    before.add(part);
    if (isMapping(part)) nodes.push({ node: part, at, role });
    for (const { key, value, role: own } of partsOf(part, role)) {
      if (!(own === 'data' && shown.includes(String(key)))) visit(value, at.child([key]), own);
    }
    if (!isMapping(part) || typeof part['$ref'] !== 'string' || role === 'data') return;
    const target = resolve(part, at.source.absoluteRef);
    const { node, location } = target.chain?.[0] ?? target;
    if (location !== undefined) visit(node, location, role);
  };
  visit(root, location, 'part');
  known.set(root, nodes);
  return nodes;
}
