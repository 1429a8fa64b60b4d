import { posix } from 'node:path';

/** A name in a file of declarations. */
export interface Named {
  readonly file: string;
  readonly name: string;
}

/** A file of declarations, as the compiler writes it without comments. */
export interface Declarations {
  /** The text of each declaration by the name that it declares. */
  readonly declared: ReadonlyMap<string, string>;
  /** What it imports, by the name that it is known by here. */
  readonly imported: ReadonlyMap<string, Named>;
  /** What it exports, by the name that it is known by outside. */
  readonly exported: ReadonlyMap<string, Named>;
  /** The files of which it exports everything. */
  readonly stars: readonly string[];
}

/** Reads a file of declarations. A statement begins at the start of a line, and only its end may return there. */
export function readDeclarations(file: string, text: string): Declarations {
  const declared = new Map<string, string>();
  const imported = new Map<string, Named>();
  const exported = new Map<string, Named>();
  const stars: string[] = [];
  for (const statement of text.split(/^(?=export |import |declare |interface |type )/m)) {
    const [, verb, list, from] =
      /^(import|export) (?:type )?(\*|\{.*\})(?: from ['"](.+)['"])?;/s.exec(statement) ?? [];
    if (verb && list) {
      const target = fileAt(file, from);
      if (list === '*' && target) stars.push(target);
      for (const [, name = '', as = name] of list.matchAll(/(?:type )?(\w+)(?: as (\w+))?/g)) {
        if (verb === 'export') exported.set(as, { file: target ?? file, name });
        else if (target) imported.set(as, { file: target, name });
      }
      continue;
    }
    const declaration = /^(export )?(?:declare )?(?:abstract )?(?:class|interface|type|const|function) (\w+)/;
    const [, isExported, name] = declaration.exec(statement) ?? [];
    if (!name) continue;
    declared.set(name, [declared.get(name), statement.trim()].filter(Boolean).join('\n'));
    if (isExported) exported.set(name, { file, name });
  }
  return { declared, imported, exported, stars };
}

/** The file of declarations that an import means; undefined for another package. */
export function fileAt(file: string, specifier: string | undefined): string | undefined {
  if (!specifier?.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), specifier.replace(/\.ts$/, '.d.ts'));
}
