/** At most so many of them, from the first on at equal distances. */
export function spread<Item>(all: readonly Item[], most: number): Item[] {
  if (all.length <= most) return [...all];
  const distance = (all.length - 1) / Math.max(most - 1, 1);
  const places = Array.from({ length: most }, (_, index) => Math.round(index * distance));
  return all.filter((_, index) => places.includes(index));
}
