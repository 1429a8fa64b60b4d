/**
 * Numbers from 0 up to but not 1, always the same for a seed. It is SplitMix (Steele, Lea, Flood: Fast Splittable
 * Pseudorandom Number Generators, 2014) in 32 bits, with the multipliers of Wellons' hash prospector: seeds that are
 * neighbours, as people choose them, have unrelated numbers from the first one on.
 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e37_79b9) | 0;
    const once = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    const twice = Math.imul(once ^ (once >>> 15), 0x735a_2d97);
    return ((twice ^ (twice >>> 15)) >>> 0) / 2 ** 32;
  };
}
