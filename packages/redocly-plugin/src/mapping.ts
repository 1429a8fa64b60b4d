export type Mapping = { readonly [key: string]: unknown };

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mappingAt(mapping: Mapping, key: string): Mapping {
  const value = mapping[key];
  return isMapping(value) ? value : {};
}

export function listAt(mapping: Mapping, key: string): readonly unknown[] {
  const value = mapping[key];
  return Array.isArray(value) ? value : [];
}
