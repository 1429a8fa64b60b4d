const copies = new WeakMap<object, object>();

/**
 * A copy of an operation whose schemas say `additionalProperties` where they say `unevaluatedProperties`: good for
 * making bodies up, too narrow for validating them. Made once for each.
 */
export function closed<Operation extends object>(operation: Operation): Operation {
  // Cloned through JSON: an operation came out of JSON and has the same shape after it.
  const copy = (copies.get(operation) ??
    JSON.parse(JSON.stringify(operation), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'unevaluatedProperties' in value
        ? { ...value, additionalProperties: value.unevaluatedProperties }
        : value,
    )) as Operation;
  copies.set(operation, copy);
  return copy;
}
