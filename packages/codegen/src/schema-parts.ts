import type { Api, Schema, SchemaObject } from './document.ts';
import { dereference } from './document.ts';
import { stepsOf } from './json-pointer.ts';

/** The schema at a JSON pointer into the values of another; undefined when that describes nothing there. */
export function schemaAt(api: Api, schema: Schema, pointer: string): Schema | undefined {
  if (!pointer.startsWith('/')) return undefined;
  return stepsOf(pointer).reduce<Schema | undefined>(
    (found, name) => found && propertiesOf(api, found).get(name),
    schema,
  );
}

/** The schema of the items of the list at a JSON pointer; undefined when that describes none. */
export function itemsAt(api: Api, schema: Schema, pointer: string): Schema | undefined {
  const found = schemaAt(api, schema, pointer);
  const list = found && dereference<SchemaObject>(api, found);
  return list && 'items' in list && !Array.isArray(list.items) ? list.items : undefined;
}

/** What an object of this schema is described to have, from `allOf` too. */
export function propertiesOf(api: Api, schema: Schema): Map<string, Schema> {
  return new Map(
    membersOf(api, schema).flatMap((member) =>
      'properties' in member ? Object.entries(member.properties ?? {}) : [],
    ),
  );
}

/** The schema itself, and those of its `allOf`. */
export function membersOf(api: Api, schema: Schema): SchemaObject[] {
  const own = dereference<SchemaObject>(api, schema);
  return [own, ...(own.allOf ?? []).flatMap((member) => membersOf(api, member))];
}

/** The one type of a schema's values; undefined when it says none, or several. */
export function typeOf(api: Api, schema: Schema): string | undefined {
  const own = dereference<SchemaObject>(api, schema);
  return 'type' in own && typeof own.type === 'string' ? own.type : undefined;
}
