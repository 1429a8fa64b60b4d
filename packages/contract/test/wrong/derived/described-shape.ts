import type { Bundle } from '../../../src/description/bundles.ts';
import { entriesOf, isObject, type JsonObject, type Place, within } from '../../../src/description/json.ts';
import { schemaCheckOf } from '../../../src/description/schemas.ts';

/** A described property of an object. */
export interface Property {
  readonly place: Place;
  readonly required: boolean;
}

/** What a description says about a value, all alternatives and parts that are about it taken together. */
export interface Shape {
  /** The schemas that say it. */
  readonly schemas: readonly JsonObject[];
  /** The JSON types that are allowed; undefined where all are. */
  readonly types: readonly string[] | undefined;
  readonly properties: ReadonlyMap<string, Property>;
  /** Whether other properties are forbidden. */
  readonly closed: boolean;
  /** The schema of a list's items. */
  readonly items: Place | undefined;
}

function partsOf(bundle: Bundle, place: Place, value: unknown): Place[] {
  const { document } = bundle;
  const inner = (key: string) => entriesOf(document, within(document, place, key)).map(([, each]) => each);
  const fits = ({ pointer }: Place) => schemaCheckOf(bundle)(pointer, value).length === 0;
  const parts = [...inner('allOf'), ...[...inner('anyOf'), ...inner('oneOf')].filter(fits)];
  return [place, ...parts.flatMap((part) => partsOf(bundle, part, value))];
}

function typesIn({ type }: JsonObject): string[] {
  return Array.isArray(type) ? type.map(String) : type === undefined ? [] : [String(type)];
}

/** @param value A right one, which tells alternatives apart. */
export function shapeAt(bundle: Bundle, place: Place, value: unknown): Shape {
  const { document } = bundle;
  const places = partsOf(bundle, place, value);
  const schemas = places.map((part) => part.value).filter(isObject);
  const types = schemas.map(typesIn).filter(({ length }) => length > 0);
  const names = schemas.flatMap(({ required }) => (Array.isArray(required) ? required : []));
  const properties = places
    .map((part) => within(document, part, 'properties'))
    .flatMap((each) => entriesOf(document, each))
    .map(([name, inner]): [string, Property] => [name, { place: inner, required: names.includes(name) }]);
  return {
    schemas,
    types: types.length === 0 ? undefined : types.reduce((a, b) => a.filter((type) => b.includes(type))),
    properties: new Map(properties),
    closed: schemas.some((each) => each['unevaluatedProperties'] === false),
    items: places.map((part) => within(document, part, 'items')).find((each) => isObject(each.value)),
  };
}
