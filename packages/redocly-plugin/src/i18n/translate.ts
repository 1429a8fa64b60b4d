import { partsOf, type Role } from '../description/roles.ts';
import { readCatalogue } from './catalogue.ts';
import { translated } from './paragraphs.ts';
import { textsOf } from './texts.ts';

/** Puts the Chinese of a catalogue, named by its folder, in the place of a bundle's English. What has none stays English. */
export function translate(bundle: unknown, catalogue: string): void {
  const { entries } = readCatalogue(catalogue);
  translateBelow(bundle, 'part', (key) => entries.get(key)?.zh);
}

function translateBelow(part: unknown, role: Role, chineseOf: (key: string) => string | undefined): void {
  if (role === 'data') return;
  for (const { path, text } of textsOf(part, role)) write(part, path, translated(text, chineseOf));
  for (const { value, role: own } of partsOf(part, role)) translateBelow(value, own, chineseOf);
}

function write(part: unknown, path: readonly string[], text: string): void {
  const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), part);
  Reflect.set(Object(holder), path.at(-1) ?? '', text);
}
