import { isObject } from '../description/json.ts';

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export interface DifferenceOptions {
  /** Members that are not expected are no difference. Default false. */
  readonly partial?: boolean;
}

/** Where a JSON value first is not the expected one, and what is there; undefined where they are the same. */
export function differenceOf(
  actual: unknown,
  expected: unknown,
  options: DifferenceOptions = {},
  pointer = '',
): string | undefined {
  const place = pointer || 'the body';
  if (Array.isArray(actual) && Array.isArray(expected)) {
    if (actual.length !== expected.length)
      return `${place} has ${actual.length} items, not ${expected.length}`;
  } else if (!isObject(actual) || !isObject(expected)) {
    return Object.is(actual, expected) ? undefined : `${place} is ${shown(actual)}, not ${shown(expected)}`;
  }
  const keys = options.partial ? Object.keys(expected) : Object.keys({ ...actual, ...expected });
  for (const key of keys) {
    const found = differenceOf(
      Reflect.get(actual, key),
      Reflect.get(expected, key),
      options,
      `${pointer}/${key}`,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
