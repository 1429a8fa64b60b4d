import { readDescriptions } from '../src/internal/descriptions.ts';

export interface DescribedField {
  readonly type?: string | readonly string[];
  readonly [keyword: string]: unknown;
}

interface Bundle {
  readonly paths: Record<string, object>;
  readonly components: { readonly schemas: Record<string, object> };
}

// What describes a field, and what closes it for judging answers, says nothing about its values.
const beside = [
  'title',
  'description',
  'example',
  'default',
  'unevaluatedProperties',
  'additionalProperties',
];

/** A schema without annotations, its references replaced by what they refer to. */
export function bare(schema: object, schemas: Bundle['components']['schemas'] = {}): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key.startsWith('x-') || beside.includes(key)) return undefined;
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
    return bare(schemas[String(value.$ref).split('/').at(-1) ?? ''] ?? {}, schemas);
  });
}

/** The fields of the list's items, by the reading that answers are judged by. */
export async function describedInstance(): Promise<Record<string, DescribedField>> {
  // Every bundle has both.
  const bundles = (await readDescriptions()).map(({ document }) => document as Bundle);
  const { schemas } = bundles.find(({ paths }) => '/v1.0/{project_id}/instances' in paths)?.components ?? {
    schemas: {},
  };
  const instance = bare(schemas['Instance.sealed'] ?? {}, schemas);
  return (instance as { properties: Record<string, DescribedField> }).properties;
}
