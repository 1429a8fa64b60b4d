import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar } from 'yaml';
import { isMapping } from '../mapping.ts';
import { readYaml } from '../yaml.ts';
import { keyOf } from './paragraphs.ts';

/** A line of a catalogue. */
export interface Place {
  readonly file: CatalogueFile;
  readonly line: number;
}

/** A paragraph and its translation. */
export interface Entry extends Place {
  readonly en: string;
  readonly zh: string;
  /** What `keyOf` makes of `en`. */
  readonly key: string;
  readonly zhLine: number;
}

export interface CatalogueFault extends Place {
  readonly message: string;
}

export interface CatalogueFile {
  readonly path: string;
  readonly content: string;
  readonly entries: readonly Entry[];
  /** What in it cannot be read. */
  readonly broken: readonly CatalogueFault[];
}

/** Where nothing is wrong no line is needed; a parser that knows them takes ten times as long, and is asked when one is. */
export function readCatalogueFile(path: string): CatalogueFile {
  const content = readFileSync(path, 'utf8');
  const texts = textsIn(content);
  if (texts === undefined) return readWithLines(path, content);
  let known: CatalogueFile | undefined;
  const withLines = (index: number): Entry | undefined => {
    known ??= readWithLines(path, content);
    return known.entries[index];
  };
  const entries: Entry[] = [];
  const file = { path, content, entries, broken: [] };
  for (const [index, { en, zh }] of texts.entries()) {
    entries.push({
      ...{ file, key: keyOf(en), en: en.trim(), zh: joined(zh) },
      get line() {
        return withLines(index)?.line ?? 1;
      },
      get zhLine() {
        return withLines(index)?.zhLine ?? 1;
      },
    });
  }
  return file;
}

/** Undefined when it is no list of entries. */
function textsIn(content: string): { en: string; zh: string }[] | undefined {
  const items = readYaml(content);
  return Array.isArray(items) && items.every(isEntry) ? items : undefined;
}

function isEntry(item: unknown): item is { en: string; zh: string } {
  return (
    isMapping(item) &&
    Object.keys(item).length === 2 &&
    typeof item['en'] === 'string' &&
    typeof item['zh'] === 'string'
  );
}

function readWithLines(path: string, content: string): CatalogueFile {
  const entries: Entry[] = [];
  const broken: CatalogueFault[] = [];
  const file: CatalogueFile = { path, content, entries, broken };
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const lineOf = (node: unknown): number => lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0).line;

  for (const { message, pos } of yaml.errors) {
    broken.push({ file, line: lines.linePos(pos[0]).line, message: `invalid YAML: ${message}.` });
  }
  if (broken.length > 0 || yaml.contents === null) return file;
  const items = isSeq(yaml.contents) ? yaml.contents.items : [yaml.contents];
  for (const item of items) {
    const pairs = isMap(item) ? item.items : [];
    const [en, zh] = [textOf(pairs, 'en'), textOf(pairs, 'zh')];
    if (en === undefined || zh === undefined || pairs.length !== 2) {
      const message = 'this is no entry: a list item with two texts, en and zh, and nothing else.';
      broken.push({ file, line: lineOf(item), message });
      continue;
    }
    const place = { file, line: lineOf(item), zhLine: lineOf(zh.key) };
    entries.push({ ...place, key: keyOf(en.text), en: en.text.trim(), zh: joined(zh.text) });
  }
  return file;
}

/** The text under a key, with the key. */
function textOf(pairs: readonly Pair[], name: string): { key: Scalar; text: string } | undefined {
  for (const { key, value } of pairs) {
    if (isScalar(key) && key.value === name && isScalar(value) && typeof value.value === 'string') {
      return { key, text: value.value };
    }
  }
  return undefined;
}

const wide = String.raw`[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]`;
const blankBetweenWide = new RegExp(`(?<=${wide})\\s+(?=${wide})`, 'gu');

/** Chinese without the blanks that a wrapped line leaves between two of its characters. */
function joined(zh: string): string {
  return zh.trim().replaceAll(blankBetweenWide, '');
}
