import { isText, layersIn, members, said } from '../description/members.ts';
import { below, isBroken, type Layer } from '../description/parts.ts';
import type { Context, Visitor } from '../redocly.ts';

const reason = 'x-no-example';

/** Every parameter, header and field has an example, or the reason why it has none. */
export function examples(): Visitor {
  return members(({ kind, name, layers, at }, context) => {
    const excuse = layers.find(({ raw }) => reason in raw);
    const shown = isShown(layers, context);
    if (excuse !== undefined) {
      const location = excuse.at.child([reason]);
      if (shown) {
        context.report({ message: `${kind} "${name}" has examples: remove ${reason}.`, location });
      } else if (!isText(said(layers, reason))) {
        context.report({ message: `${reason} gives no reason. Say why in a few words.`, location });
      }
    } else if (!shown) {
      const message = `${kind} "${name}" has no example. Give one that a cloud would send, or say why there is none: ${reason}: <reason>.`;
      context.report({ message, location: at });
    }
  });
}

/** The fields of an object and the items of a list have examples of their own. */
function isShown(layers: readonly Layer[], context: Context): boolean {
  if (isBroken(layers, context.resolve)) return true;
  return layers.some(
    (layer) =>
      'example' in layer.raw ||
      'examples' in layer.raw ||
      'properties' in layer.raw ||
      ('items' in layer.raw &&
        isShown(layersIn(below(layer, ['items'], layer.raw['items']), context), context)),
  );
}
