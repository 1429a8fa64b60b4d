import { isMapping, listAt, type Mapping, mappingAt } from '../mapping.ts';
import type { Location, Resolve } from '../redocly.ts';
import { marksOn } from './marks.ts';

/** A place in the description, and what the marks above it cover there. */
export interface Part {
  readonly raw: unknown;
  readonly at: Location;
  readonly covered: boolean;
  readonly marked: ReadonlySet<string>;
}

/** A mapping as it is written. A reference gives two: the holder with what stands beside `$ref`, and the target. */
export interface Layer extends Part {
  readonly raw: Mapping;
}

/** One way in which a schema can be met: its own layers, those of `allOf`, and one of each set of alternatives. */
export type Branch = readonly Layer[];

const nothing: ReadonlySet<string> = new Set();

export function partAt(raw: unknown, at: Location): Part {
  return { raw, at, covered: false, marked: nothing };
}

/** A part of its own below a layer: only a mark on the whole layer reaches it. */
export function below(layer: Layer, path: readonly (string | number)[], raw: unknown): Part {
  return { raw, at: layer.at.child(path), covered: layer.covered, marked: nothing };
}

export function layersOf(part: Part, resolve: Resolve): Layer[] {
  const layers: Layer[] = [];
  let { raw, at, covered, marked } = part;
  while (isMapping(raw)) {
    const marks = marksOn(raw);
    covered ||= marks.whole;
    marked = marks.keywords.length === 0 ? marked : new Set([...marked, ...marks.keywords]);
    layers.push({ raw, at, covered, marked });
    if (typeof raw['$ref'] !== 'string') break;
    const target = resolve(raw, at.source.absoluteRef);
    // A dangling reference is reported by Redocly's own rule.
    if (target.location === undefined) break;
    raw = target.node;
    at = target.location;
  }
  return layers;
}

export function branchesOf(parts: readonly Part[], resolve: Resolve): Branch[] {
  let branches: Branch[] = [[]];
  const extend = (additions: readonly Branch[]): void => {
    if (additions.length > 0)
      branches = branches.flatMap((branch) => additions.map((more) => [...branch, ...more]));
  };
  for (const layer of parts.flatMap((part) => layersOf(part, resolve))) {
    extend([[layer]]);
    const inside = (keyword: string): Branch[][] =>
      listAt(layer.raw, keyword).map((raw, index) =>
        branchesOf([{ ...layer, raw, at: layer.at.child([keyword, index]) }], resolve),
      );
    for (const member of inside('allOf')) extend(member);
    for (const keyword of ['anyOf', 'oneOf']) extend(inside(keyword).flat());
  }
  return branches;
}

export function typesOf({ raw }: Layer): string[] {
  const type = raw['type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

export function propertyParts(branch: Branch, name: string): Part[] {
  return branch.flatMap((layer) => {
    const properties = layer.raw['properties'];
    return isMapping(properties) && name in properties
      ? [below(layer, ['properties', name], properties[name])]
      : [];
  });
}

export function propertyNames(branch: Branch): Set<string> {
  return new Set(
    branch.flatMap(({ raw }) => (isMapping(raw['properties']) ? Object.keys(raw['properties']) : [])),
  );
}

export function itemParts(branch: Branch): Part[] {
  return branch.flatMap((layer) =>
    isMapping(layer.raw['items']) ? [below(layer, ['items'], layer.raw['items'])] : [],
  );
}

/** Whether a reference leads nowhere: what it would say is not known. Redocly's own rule reports it. */
export function isBroken(layers: readonly Layer[], resolve: Resolve): boolean {
  return layers.some(
    ({ raw, at }) =>
      typeof raw['$ref'] === 'string' && resolve(raw, at.source.absoluteRef).location === undefined,
  );
}

/** The schemas of fields that are not named one by one. */
export function otherParts(branch: Branch): Part[] {
  return branch.flatMap((layer) => {
    const keyword = 'additionalProperties';
    const additional = layer.raw[keyword];
    const patterns = Object.entries(mappingAt(layer.raw, 'patternProperties'));
    return [
      ...patterns
        .filter(() => !layer.marked.has('patternProperties'))
        .map(([pattern, raw]) => below(layer, ['patternProperties', pattern], raw)),
      ...(additional === undefined || additional === true || layer.marked.has(keyword)
        ? []
        : [below(layer, [keyword], additional)]),
    ];
  });
}

/** Whether a mark covers the whole part, in each of its alternatives. */
export function isMarked(part: Part, resolve: Resolve): boolean {
  return part.covered || branchesOf([part], resolve).every((branch) => coversAbsence(branch, []));
}

/** Whether a mark covers something that this branch does not say. */
export function coversAbsence(branch: Branch, keywords: readonly string[]): boolean {
  return branch.some((layer) => covers(layer, keywords));
}

/** Whether a mark covers something that this layer says. */
export function covers(layer: Part, keywords: readonly string[]): boolean {
  return layer.covered || keywords.some((keyword) => layer.marked.has(keyword));
}
