import { isObject } from '../../src/description/json.ts';

function replaced(value: unknown, keys: readonly string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      key === '*' || key === String(index) ? replaced(item, rest, change) : item,
    );
  }
  if (!isObject(value) || (rest.length > 0 && !Object.hasOwn(value, key))) return value;
  return { ...value, [key]: replaced(value[key], rest, change) };
}

/**
 * A copy of a JSON value with something else at a JSON pointer, in which `*` is each item of a list. What becomes
 * undefined is left out by JSON. Where there is nothing around it, nothing is changed.
 */
export function changedAt(document: unknown, pointer: string, change: (value: unknown) => unknown): unknown {
  return replaced(document, pointer.split('/').slice(1), change);
}
