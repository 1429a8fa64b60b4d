import fc from 'fast-check';

/** The first for most, the others for the rest. */
export function mostly<Value>(
  usual: fc.Arbitrary<Value>,
  ...others: fc.Arbitrary<Value>[]
): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 12 * others.length, arbitrary: usual }, ...others);
}

export const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
