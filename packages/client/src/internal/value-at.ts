/** What a JSON pointer without escapes points to; undefined when there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  // Whatever has no such key, text and number too, gives undefined.
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((at, key) => Object(at)[key], value);
}
