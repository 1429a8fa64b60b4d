import { entriesOf, isObject, type JsonObject, type Place, within } from './json.ts';

/** One described parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Its schema, without `$ref` at the top. */
  readonly schema: JsonObject;
  /** Where the schema is in the bundle. */
  readonly pointer: string;
  readonly example: unknown;
  readonly allowEmptyValue: boolean;
  /** Only `true` is true; any other text, and none, is false. */
  readonly stringBoolean: boolean;
  /** What other clouds call it. */
  readonly aliases: readonly string[];
}

function parameterAt(document: JsonObject, place: Place): Parameter {
  const value = isObject(place.value) ? place.value : {};
  const schema = within(document, place, 'schema');
  const aliases = value['x-wire-aliases'];
  return {
    name: String(value['name']),
    in: String(value['in']),
    required: value['required'] === true,
    schema: isObject(schema.value) ? schema.value : {},
    pointer: schema.pointer,
    example: value['example'],
    allowEmptyValue: value['allowEmptyValue'] === true,
    stringBoolean: value['x-string-boolean'] === true,
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  };
}

/** The parameters of these lists, the later list's winning over those of the same name and place before. */
export function parametersOf(document: JsonObject, lists: readonly Place[]): Parameter[] {
  const all = lists.flatMap((list) =>
    entriesOf(document, list).map(([, place]) => parameterAt(document, place)),
  );
  return [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()];
}
