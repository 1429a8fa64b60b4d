import { type Region, regions } from './generated/regions.ts';

export { type Region, regions };

const mostSuggestions = 3;

/**
 * The known regions whose ids are nearest to a name, the nearest first: at most three, and none when nothing is near.
 * Capitals and spaces around the name do not count.
 *
 * @example
 * ```ts
 * import { nearestRegions } from '@cloud-inventory/client/regions';
 *
 * console.log(nearestRegions('cn-north4')); // [ 'cn-north-4', 'cn-north-1', 'cn-north-2' ]
 * console.log(nearestRegions('frankfurt')); // []
 * ```
 */
export function nearestRegions(name: string): Region[] {
  const wanted = name.trim().toLowerCase();
  // A third of the letters wrong is a misspelling; more is another name. Short names may have two wrong.
  const farthest = Math.max(2, Math.floor(wanted.length / 3));
  return regions
    .map(({ id }) => ({ id, distance: editDistance(wanted, id) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

/** How many letters must be added, dropped or replaced to make one text of the other. */
function editDistance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (const [y, letter] of [...from].entries()) {
    const next = [y + 1];
    for (const [x, other] of [...to].entries()) {
      const [diagonal = 0, above = 0] = row.slice(x, x + 2);
      next.push(Math.min(above + 1, (next[x] ?? 0) + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
