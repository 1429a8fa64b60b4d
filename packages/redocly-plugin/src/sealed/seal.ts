import { isMapping, type Mapping, mappingAt } from '../mapping.ts';
import { SealedSchemas } from './sealed-schemas.ts';

/** Closes the bodies of a bundle's responses: the reading by which a mock's answers and our examples are judged. */
export function seal(bundle: Mapping): void {
  const components = mappingAt(bundle, 'components');
  const schemas = new SealedSchemas(mappingAt(components, 'schemas'));
  for (const response of responsesOf(bundle)) {
    for (const media of Object.values(mappingAt(response, 'content'))) {
      if (isMapping(media) && 'schema' in media) write(media, 'schema', schemas.seal(media['schema']));
    }
  }
  if (schemas.size > 0) write(components, 'schemas', schemas.components());
}

function responsesOf(root: Mapping): Set<Mapping> {
  const shared = mappingAt(mappingAt(root, 'components'), 'responses');
  const operations = Object.values(mappingAt(root, 'paths')).flatMap((item) =>
    isMapping(item) ? Object.values(item) : [],
  );
  const written = operations.flatMap((operation) =>
    isMapping(operation) ? Object.values(mappingAt(operation, 'responses')) : [],
  );
  return new Set([...Object.values(shared), ...written].filter((response) => isMapping(response)));
}

function write(target: Mapping, key: string, value: unknown): void {
  // A view of someone else's data is read-only everywhere but here.
  (target as Record<string, unknown>)[key] = value;
}
