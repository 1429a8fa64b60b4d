import { nodesOf, shown } from '../description/nodes.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Visitor } from '../redocly.ts';
import { reportOnce } from '../report.ts';

type Path = readonly (string | number)[];

/** Nothing is left to be said later: no text, no name of a field, no part of an example. */
export function placeholders(): Visitor {
  const report = reportOnce();
  return {
    Root: {
      enter(root, context) {
        for (const { node, at } of nodesOf(root, context)) {
          for (const [key, value] of Object.entries(node)) {
            const found = shown.includes(key) ? placesIn(value, [key]) : isPlaceholder(value) ? [[key]] : [];
            for (const path of isPlaceholder(key) ? [[key], ...found] : found) {
              const message = `${path.at(-1)} is a placeholder. Say what is to be said, or remove it.`;
              const place = at.child(path);
              report(context, message, isPlaceholder(path.at(-1)) ? place.key() : place);
            }
          }
        }
      },
    },
  };
}

/** Where a value has a placeholder, as a key or as a text. */
function placesIn(value: unknown, path: Path): Path[] {
  if (isPlaceholder(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(isPlaceholder(key) ? [at] : []), ...placesIn(inner, at)];
  });
}
