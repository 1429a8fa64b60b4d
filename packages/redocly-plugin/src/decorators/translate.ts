import { readCatalogue } from '../i18n/catalogue.ts';
import { catalogueFolder } from '../i18n/options.ts';
import { translated } from '../i18n/paragraphs.ts';
import { textsOf } from '../i18n/texts.ts';
import type { Context, Visitor } from '../redocly.ts';

/** Puts the Chinese of the catalogue in the place of the English. What has none stays English. */
export function translate(options: Readonly<Record<string, unknown>>): Visitor {
  const enter = (node: unknown, context: Context): void => {
    const { entries } = readCatalogue(catalogueFolder(options, context));
    const chineseOf = (key: string): string | undefined => entries.get(key)?.zh;
    for (const { path, text } of textsOf(node, context.type.name))
      write(node, path, translated(text, chineseOf));
  };
  // A text beside a $ref belongs to the reference, which is no node of its own to `any`.
  return { any: { enter }, ref: { enter } };
}

/** A decorator's way to speak: it changes the document that it was given. */
function write(node: unknown, path: readonly string[], text: string): void {
  const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), node);
  Reflect.set(Object(holder), path.at(-1) ?? '', text);
}
