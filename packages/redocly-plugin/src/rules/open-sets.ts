import { isText, members, wordsOf } from '../description/members.ts';
import { covers, typesOf } from '../description/parts.ts';
import { isMapping } from '../mapping.ts';
import type { Visitor } from '../redocly.ts';

const reason = 'x-closed';
const statuses = ['status', 'state', 'phase'];
const sets = ['enum', 'x-extensible-enum', 'const'];

/** A set of values is open, unless a reason says that nobody will add to it; and a status has its set. */
export function openSets(): Visitor {
  return {
    ...members(({ kind, name, layers, at }, context) => {
      const isStatus =
        statuses.includes(wordsOf(name).at(-1) ?? '') && layers.flatMap(typesOf).includes('string');
      const known = layers.some(
        (layer) => sets.some((keyword) => keyword in layer.raw) || covers(layer, ['values', ...sets]),
      );
      if (!isStatus || known) return;
      const message = `${kind} "${name}" is a status without values. List the known ones in x-extensible-enum.`;
      context.report({ message, location: at });
    }),
    Schema: {
      enter(schema, context) {
        if (!isMapping(schema)) return;
        if (reason in schema && !(isText(schema[reason]) && 'enum' in schema)) {
          const message = isText(schema[reason])
            ? `${reason} is about an enum, and there is none. Remove it.`
            : `${reason} gives no reason. Say why in a few words.`;
          context.report({ message, location: context.location.child([reason]) });
        } else if ('enum' in schema && !(reason in schema)) {
          const message = `a closed set breaks its readers when the cloud adds a value. List the known values in x-extensible-enum, or say why there will be no others: ${reason}: <reason>.`;
          context.report({ message, location: context.location.child(['enum']).key() });
        }
      },
    },
  };
}
