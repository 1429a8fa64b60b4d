import { relative } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueFault, Entry } from './catalogue-file.ts';
import { keptIn, keyOf, shapeOf } from './paragraphs.ts';

/** What is wrong with a catalogue whatever the descriptions say. */
export function faultsIn({ files, entries }: Catalogue): CatalogueFault[] {
  return files.flatMap(({ broken, entries: own }) => [
    ...broken,
    ...own.flatMap((entry) => {
      const { file } = entry;
      const first = entries.get(entry.key);
      if (first !== undefined && first !== entry) {
        const before = `${relative('', first.file.path)}:${first.line}`;
        return [
          { file, line: entry.line, message: `translated before, at ${before}. Delete one of the two.` },
        ];
      }
      return wrongChinese(entry).map((message) => ({ file, line: entry.zhLine, message }));
    }),
  ]);
}

function wrongChinese({ key, zh }: Entry): string[] {
  if (keyOf(zh) === key) return ['zh is the English text. Translate it.'];
  if (!/\p{Script=Han}/u.test(zh)) return ['zh has no Chinese character. Translate it.'];
  const lost = [...keptIn(key)].filter((kept) => !zh.includes(kept));
  return [
    ...(lost.length > 0
      ? [`zh lacks ${lost.join(', ')}. Codes, field names, links and numbers stay as they are.`]
      : []),
    ...(shapeOf(keyOf(zh)) === shapeOf(key)
      ? []
      : ['zh has other headings, list items or table cells than en. Give it the same.']),
  ];
}
