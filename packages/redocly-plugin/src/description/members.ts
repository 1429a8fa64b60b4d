import { isMapping, type Mapping } from '../mapping.ts';
import type { Context, Location, Visitor } from '../redocly.ts';
import { branchesOf, isBroken, type Layer, type Part, partAt } from './parts.ts';

/** A parameter, a header or a field: what has a name, a schema, and a meaning that people must be told. */
export interface Member {
  readonly kind: 'parameter' | 'header' | 'field';
  readonly name: string;
  /** All that is said of it: in place, behind its references, and in its schema. */
  readonly layers: readonly Layer[];
  readonly at: Location;
}

/** By parameter, header, or mapping of fields: several rules ask for the same. */
const known = new WeakMap<Mapping, readonly Member[]>();

/** Visits each member once, however many operations share it. */
export function members(visit: (member: Member, context: Context) => void): Visitor {
  const visitor = (membersAt: (node: Mapping, context: Context) => Member[]) => ({
    enter(node: unknown, context: Context) {
      if (!isMapping(node)) return;
      const found = known.get(node) ?? membersAt(node, context).filter(isWhole(context));
      known.set(node, found);
      for (const member of found) visit(member, context);
    },
  });
  return {
    Parameter: visitor((node, context) => {
      const [name, at] = [String(node['name']), context.location.child(['name'])];
      return [{ kind: 'parameter', name, layers: layersOfHolder(node, context), at }];
    }),
    Header: visitor((node, context) => {
      const [name, at] = [String(context.key), context.location.key()];
      return [{ kind: 'header', name, layers: layersOfHolder(node, context), at }];
    }),
    SchemaProperties: visitor((node, context) =>
      Object.entries(node).map(([name, raw]) => {
        const at = context.location.child([name]);
        return { kind: 'field', name, layers: layersIn(partAt(raw, at), context), at: at.key() };
      }),
    ),
  };
}

function isWhole({ resolve }: Context): (member: Member) => boolean {
  return ({ layers }) => !isBroken(layers, resolve);
}

function layersOfHolder(node: Mapping, context: Context): Layer[] {
  const schema = partAt(node['schema'], context.location.child(['schema']));
  return [...layersIn(partAt(node, context.location), context), ...layersIn(schema, context)];
}

/** Everything that a schema says of one value, in whichever of its alternatives. */
export function layersIn(part: Part, context: Context): Layer[] {
  return [...new Set(branchesOf([part], context.resolve).flat())];
}

/** The value of a keyword, wherever it is said first. */
export function said(layers: readonly Layer[], keyword: string): unknown {
  return layers.find(({ raw }) => keyword in raw)?.raw[keyword];
}

/** Whether a keyword is said with a text that says something. */
export function saysText(layers: readonly Layer[], keyword: string): boolean {
  return layers.some(({ raw }) => isText(raw[keyword]));
}

/** All descriptions of a member: its own, and those behind its references. */
export function descriptionOf(layers: readonly Layer[]): string {
  return layers
    .map(({ raw }) => raw['description'])
    .filter(isText)
    .join('\n');
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `maxMemory`, `max_memory` and `Max-Memory` are two words. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
