/** What JSON calls an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of an object or the item of an array. */
function inside(value: unknown, key: string): unknown {
  // Both have their own keys; what is asked for is one of them or nothing.
  return typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined;
}

/** A value of a JSON document, and where in the document it is. */
export interface Place {
  readonly value: unknown;
  /** A JSON pointer without the `#`. */
  readonly pointer: string;
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');

function placeAt(document: JsonObject, pointer: string): Place {
  let value: unknown = document;
  for (const key of pointer.split('/').slice(1).map(unescaped)) value = inside(value, key);
  return { value, pointer };
}

/** The place of a key within a place, behind its `$ref` if it is one. Its value is undefined if there is none. */
export function within(document: JsonObject, { value, pointer }: Place, key: string): Place {
  const inner = inside(value, key);
  if (!isObject(inner) || typeof inner['$ref'] !== 'string') {
    return { value: inner, pointer: `${pointer}/${escaped(key)}` };
  }
  const target = placeAt(document, inner['$ref'].slice(1));
  if (target.value === undefined)
    throw new Error(`${pointer}/${key} refers to ${inner['$ref']}, which is not there.`);
  return target;
}

/** The keys (or indices) of a place with what is behind each. */
export function entriesOf(document: JsonObject, place: Place): [key: string, inner: Place][] {
  if (typeof place.value !== 'object' || place.value === null) return [];
  return Object.keys(place.value).map((key) => [key, within(document, place, key)]);
}

/** What a JSON pointer leads to; undefined if there is nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(unescaped)
    .reduce((value, key) => (Object.hasOwn(Object(value), key) ? inside(value, key) : undefined), document);
}

const deepest = 100;

/** Whether brackets are within brackets so deep that whoever goes through the value runs out of stack. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (character === '"') inText = !inText;
    else if (inText && character === '\\') index += 1;
    else if (inText) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** A text as JSON; undefined if it is none, or one that is more than a hundred levels deep. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(text) ? undefined : { value };
  } catch {
    return undefined;
  }
}
