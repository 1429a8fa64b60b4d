import type { Text } from './text.ts';

/** Adds the known values of each open set to its description: Redoc shows those of a closed one alone. Changes `node`. */
export function nameOpenSets(node: unknown, text: Text): void {
  if (typeof node !== 'object' || node === null) return;
  const values: unknown = Reflect.get(node, 'x-extensible-enum');
  if (Array.isArray(values)) {
    const described: unknown = Reflect.get(node, 'description');
    const known = text.known(values.map((value) => `\`${value}\``).join(', '));
    Reflect.set(node, 'description', typeof described === 'string' ? `${described}\n\n${known}` : known);
  }
  for (const child of Object.values(node)) nameOpenSets(child, text);
}
