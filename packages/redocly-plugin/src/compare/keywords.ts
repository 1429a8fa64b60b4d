import { isDeepStrictEqual } from 'node:util';
import { type Branch, covers, coversAbsence, type Layer } from '../description/parts.ts';
import { type Stated, whereStated } from '../evidence/statement.ts';
import type { Location } from '../redocly.ts';
import { type Fault, markHint, type Scope, show } from './fault.ts';

/** Stated and described in the same words. */
const equal = ['default', 'minimum', 'maximum', 'minLength', 'maxLength'] as const;

/** Narrow what is allowed, and no document states them: each use is ours and needs a mark. */
const ours = [
  'pattern',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'propertyNames',
  'dependentRequired',
] as const;

const closing = ['enum', 'x-extensible-enum', 'const'] as const;

/** Compares the keywords of one branch of a schema with what the sources state of it. */
export function compareKeywords(
  subject: string,
  branch: Branch,
  stated: readonly Stated[],
  scope: Scope,
): Fault[] {
  const first = branch[0];
  if (first === undefined) return [];
  const faults: Fault[] = [];

  const differs = (keyword: string, one: Stated, value: unknown, described: string, at: Location) =>
    faults.push({
      kind: 'documented',
      message: `${subject}: documented ${keyword} ${show(value)} (${whereStated(one)}) but ${described}. Describe what the source says, or ${markHint(keyword)}`,
      at,
    });
  const unfounded = (keyword: string, value: unknown, layer: Layer) =>
    faults.push({
      kind: 'described',
      message: `${subject}: described ${keyword} ${show(value)} is in none of its sources (${scope.sources}). Remove it, or ${markHint(keyword)}`,
      at: layer.at.child([keyword]),
    });

  for (const keyword of equal) {
    const claims = stated.filter(({ statement }) => statement[keyword] !== undefined);
    const layers = branch.filter(({ raw }) => keyword in raw);
    if (layers.length === 0 && !coversAbsence(branch, [keyword])) {
      for (const one of claims)
        differs(keyword, one, one.statement[keyword], 'not described', first.at.key());
    }
    for (const layer of layers.filter((layer) => !covers(layer, [keyword]))) {
      const value = layer.raw[keyword];
      if (claims.length === 0) unfounded(keyword, value, layer);
      for (const one of claims) {
        const claim = one.statement[keyword];
        if (isDeepStrictEqual(claim, value)) continue;
        differs(keyword, one, claim, `described as ${show(value)}`, layer.at.child([keyword]));
      }
    }
  }

  for (const layer of branch) {
    for (const keyword of ours) {
      if (keyword in layer.raw && !covers(layer, [keyword])) unfounded(keyword, layer.raw[keyword], layer);
    }
    const format = layer.raw['format'];
    if (
      format !== undefined &&
      !covers(layer, ['format']) &&
      !stated.some(({ statement }) => statement.format)
    ) {
      unfounded('format', format, layer);
    }
  }

  const known = stated.flatMap(({ statement }) => statement.values ?? []);
  const named = branch.flatMap((layer) =>
    closing.flatMap((keyword) => {
      const value = layer.raw[keyword];
      if (value === undefined) return [];
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return [{ layer, keyword, values: values.filter((value) => value !== null) }];
    }),
  );
  for (const { layer, keyword, values } of named) {
    const unknown = values.filter((value) => !known.some((one) => isDeepStrictEqual(one, value)));
    if (unknown.length > 0 && !covers(layer, [keyword, 'values'])) unfounded(keyword, unknown, layer);
  }
  for (const one of stated) {
    const missing = (one.statement.values ?? []).filter(
      (value) => !named.some(({ values }) => values.some((other) => isDeepStrictEqual(other, value))),
    );
    if (missing.length > 0 && !coversAbsence(branch, ['values', ...closing])) {
      const near = named[0];
      const at = near === undefined ? first.at.key() : near.layer.at.child([near.keyword]).key();
      differs('values', one, missing, 'not described in enum or x-extensible-enum', at);
    }
  }
  return faults;
}
