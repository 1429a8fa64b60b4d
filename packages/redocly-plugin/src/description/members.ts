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

/** Visits each member once, however many operations share it. */
export function members(visit: (member: Member, context: Context) => void): Visitor {
  const check = (member: Member, context: Context): void => {
    if (!isBroken(member.layers, context.resolve)) visit(member, context);
  };
  const layersOfHolder = (node: Mapping, context: Context): Layer[] => {
    const schema = partAt(node['schema'], context.location.child(['schema']));
    return [...layersIn(partAt(node, context.location), context), ...layersIn(schema, context)];
  };
  return {
    Parameter: {
      enter(node, context) {
        if (!isMapping(node)) return;
        const [name, at] = [String(node['name']), context.location.child(['name'])];
        check({ kind: 'parameter', name, layers: layersOfHolder(node, context), at }, context);
      },
    },
    Header: {
      enter(node, context) {
        if (!isMapping(node)) return;
        const [name, at] = [String(context.key), context.location.key()];
        check({ kind: 'header', name, layers: layersOfHolder(node, context), at }, context);
      },
    },
    SchemaProperties: {
      enter(node, context) {
        if (!isMapping(node)) return;
        for (const [name, raw] of Object.entries(node)) {
          const at = context.location.child([name]);
          check({ kind: 'field', name, layers: layersIn(partAt(raw, at), context), at: at.key() }, context);
        }
      },
    },
  };
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
