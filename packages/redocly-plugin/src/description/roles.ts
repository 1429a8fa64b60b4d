import { isMapping } from '../mapping.ts';

/**
 * What a part of a document is, as far as its texts depend on it: `names` has parts by their names, one of which may well
 * be "description", and `data` is what a cloud or a program says, or a field of our own, with all below it.
 */
export type Role = 'data' | 'names' | 'operation' | 'part' | 'tag' | 'tags';

const names = [
  ...['callbacks', 'content', 'encoding', 'examples', 'headers', 'links', 'parameters', 'paths', 'pathItems'],
  ...['requestBodies', 'responses', 'schemas', 'securitySchemes', 'variables', 'webhooks'],
  ...['$defs', 'dependentSchemas', 'patternProperties', 'properties'],
];
const data = ['const', 'default', 'enum', 'example', 'mapping', 'scopes', 'value'];
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The mappings and lists right below a part. */
export function partsOf(part: unknown, role: Role): { key: string | number; value: object; role: Role }[] {
  const children = Array.isArray(part)
    ? part.map((value: unknown, index) => ({ key: index, value, role: roleOfItem(role) }))
    : isMapping(part)
      ? Object.entries(part).map(([key, value]) => ({ key, value, role: roleAt(key, value, role) }))
      : [];
  return children.flatMap(({ key, value, role }) =>
    typeof value === 'object' && value !== null ? [{ key, value, role }] : [],
  );
}

function roleOfItem(list: Role): Role {
  if (list === 'tags') return 'tag';
  return list === 'data' ? 'data' : 'part';
}

function roleAt(key: string, value: unknown, holder: Role): Role {
  if (holder === 'data') return 'data';
  if (holder === 'names') return 'part';
  // A list of examples is a schema's: values alone.
  if (key.startsWith('x-') || data.includes(key) || (key === 'examples' && Array.isArray(value)))
    return 'data';
  if (key === 'tags') return 'tags';
  if (methods.includes(key)) return 'operation';
  return names.includes(key) ? 'names' : 'part';
}
