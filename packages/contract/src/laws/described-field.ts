import { entriesOf, type JsonObject, type Place, valueAt, within } from '../description/json.ts';
import type { Operation } from '../description/operations.ts';

function describes(document: JsonObject, schema: Place, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  const parts = entriesOf(document, within(document, schema, 'allOf')).map(([, part]) => part);
  const at = key === '*' ? 'items' : 'properties';
  const found = within(document, schema, at);
  const inner = key === '*' ? found : within(document, found, key);
  if (inner.value !== undefined && describes(document, inner, rest)) return true;
  return parts.some((part) => describes(document, part, keys));
}

/** Whether the body of a success is described to have a field at this pointer, `*` being any item of a list. */
export function isDescribed({ bundle: { document }, responses }: Operation, pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  return [...responses.values()]
    .filter(({ status }) => status >= 200 && status < 300)
    .flatMap(({ content }) => [...content.values()])
    .some(({ schema }) => describes(document, { value: valueAt(document, schema), pointer: schema }, keys));
}
