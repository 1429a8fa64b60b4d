/** Keywords that hold schemas by name; those names may look like any keyword. */
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
/** Keywords whose values are data. */
const data = new Set(['const', 'enum']);
/** Keywords that judge nothing. */
const annotations = new Set([
  ...[
    'title',
    'description',
    'default',
    'example',
    'examples',
    'deprecated',
    'readOnly',
    'writeOnly',
    '$comment',
  ],
  // OpenAPI's own
  ...['discriminator', 'externalDocs', 'xml'],
]);

/** A schema without what only describes, at every depth. */
export function plainSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'),
  );
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      maps.has(keyword) ? plainSchemas(value) : data.has(keyword) ? value : plainSchema(value),
    ]),
  );
}

/** Schemas by name, each without what only describes. */
export function plainSchemas(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plainSchema(schema)]));
}
