import { isMapping, listAt, type Mapping } from '../mapping.ts';

const prefix = '#/components/schemas/';
const composing = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * Sealed copies of schemas. A schema is sealed where it stands alone; as a member of a composition it stays open, and
 * the composition is sealed around it. So a component has up to two copies, `Name.sealed` and `Name.open`; the untouched
 * one stays, because parameters may refer to it.
 */
export class SealedSchemas {
  readonly #copies = new Map<string, unknown>();
  readonly #originals: Mapping;

  constructor(originals: Mapping) {
    this.#originals = originals;
  }

  get size(): number {
    return this.#copies.size;
  }

  components(): Mapping {
    return { ...this.#originals, ...Object.fromEntries(this.#copies) };
  }

  seal(schema: unknown, open = false): unknown {
    if (!isMapping(schema)) return schema;
    const result: Record<string, unknown> = { ...schema };
    const composed = isComposed(schema);
    for (const keyword of composing) {
      if (!Array.isArray(schema[keyword])) continue;
      result[keyword] = listAt(schema, keyword).map((member) => this.seal(member, open || composed));
    }
    if (typeof schema['$ref'] === 'string')
      result['$ref'] = this.#reference(schema['$ref'], open || composed);
    if (isMapping(schema['properties'])) {
      result['properties'] = Object.fromEntries(
        Object.entries(schema['properties']).map(([name, property]) => [name, this.seal(property)]),
      );
    }
    for (const keyword of ['items', 'additionalProperties']) {
      if (keyword in schema) result[keyword] = this.seal(schema[keyword]);
    }
    // In the open reading they say what unknown fields look like; here there are none.
    delete result['patternProperties'];
    const types = this.#types(schema);
    closeSet(result, types);
    if (!open && (composed || hasFields(schema)) && types?.includes('object')) {
      // Strict validators want to see the type beside the keyword.
      result['type'] ??= types.length === 1 ? 'object' : types;
      result['unevaluatedProperties'] = false;
    }
    return result;
  }

  #reference(reference: string, open: boolean): string {
    if (!reference.startsWith(prefix)) return reference;
    const name = reference.slice(prefix.length);
    const copy = `${name}.${open ? 'open' : 'sealed'}`;
    if (!this.#copies.has(copy)) {
      // Entered first, so that a schema that contains itself ends here.
      this.#copies.set(copy, {});
      this.#copies.set(copy, this.seal(this.#originals[name], open));
    }
    return prefix + copy;
  }

  /** The JSON types that a schema allows, as far as it or what it is composed of says so. */
  #types(schema: unknown): readonly unknown[] | undefined {
    if (!isMapping(schema)) return undefined;
    if ('type' in schema) return Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
    const reference = schema['$ref'];
    const target = typeof reference === 'string' ? [this.#originals[reference.slice(prefix.length)]] : [];
    for (const member of [...target, ...listAt(schema, 'allOf')]) {
      const types = this.#types(member);
      if (types !== undefined) return types;
    }
    const alternatives = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')].map((one) =>
      this.#types(one),
    );
    if (alternatives.length > 0 && !alternatives.includes(undefined))
      return [...new Set(alternatives.flat())];
    return isMapping(schema['properties']) ? ['object'] : undefined;
  }
}

/** Whether several schemas together say which fields there are: then only all of them together can be closed. */
function isComposed(schema: Mapping): boolean {
  const ways = ['$ref', ...composing].filter((keyword) => keyword in schema);
  return ways.includes('allOf') || ways.length > 1 || (ways.length > 0 && isMapping(schema['properties']));
}

function hasFields(schema: Mapping): boolean {
  return 'type' in schema || isMapping(schema['properties']);
}

function closeSet(schema: Record<string, unknown>, types: readonly unknown[] | undefined): void {
  const values = schema['x-extensible-enum'];
  if (!Array.isArray(values) || 'x-never-sealed' in schema) return;
  delete schema['x-extensible-enum'];
  schema['enum'] = types?.includes('null') && !values.includes(null) ? [...values, null] : values;
}
