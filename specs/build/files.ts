import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { show } from './apis.ts';
import { BuildFailure } from './failure.ts';

export type Mapping = Readonly<Record<string, unknown>>;

/** An operation of a description, and the file that its path stands in. */
export interface Described {
  /** Such as `GET /v1.0/{project_id}/instances`. */
  readonly name: string;
  readonly path: string;
  readonly file: string;
  readonly operation: Mapping;
}

/** A value of a description, and the file that it stands in. */
interface Found {
  readonly value: unknown;
  readonly file: string;
}

const references = /\$ref:\s*["']?([^"'#,\s]+)/g;

/** The files of descriptions below a folder, each read once. Files are named by their paths below it. */
export class Files {
  readonly folder: string;
  readonly #texts = new Map<string, string | undefined>();
  readonly #values = new Map<string, unknown>();
  readonly #closures = new Map<string, ReadonlySet<string>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Nothing where there is no such file. */
  text(file: string): string | undefined {
    if (!this.#texts.has(file)) this.#texts.set(file, read(join(this.folder, file)));
    return this.#texts.get(file);
  }

  value(file: string): unknown {
    if (!this.#values.has(file)) this.#values.set(file, this.#parse(file));
    return this.#values.get(file);
  }

  /** The file, and all that it refers to. */
  from(file: string): ReadonlySet<string> {
    const known = this.#closures.get(file);
    if (known !== undefined) return known;
    const found = new Set([file]);
    // A set that grows while it is walked gives what was added, too.
    for (const one of found) {
      for (const [, to = ''] of (this.text(one) ?? '').matchAll(references)) {
        // A file's name may have braces, and a brace may end the mapping that has the reference.
        const targets = [to, to.replace(/\}+$/, '')].map((name) => join(dirname(one), name));
        const target = targets.find((each) => this.text(each) !== undefined);
        if (target !== undefined) found.add(target);
      }
    }
    this.#closures.set(file, found);
    return found;
  }

  /** The operations of a root document. */
  operations(root: string): Described[] {
    const paths = mapping(mapping(this.value(root))['paths']);
    return Object.entries(paths).flatMap(([path, value]) => {
      const { value: item, file } = this.#resolve({ value, file: root });
      const methods = Object.entries(mapping(item)).filter(([key]) => isMethod(key));
      return methods.map(([method, operation]) => {
        const name = `${method.toUpperCase()} ${path}`;
        return { name, path, file, operation: mapping(operation) };
      });
    });
  }

  /** The steps below the root document as people name them: a parameter by its name, a server by its address. */
  names(root: string, steps: readonly string[]): string[] {
    let at: Found = { value: this.value(root), file: root };
    return steps.map((step) => {
      const isList = Array.isArray(at.value);
      at = this.#resolve({ value: child(at.value, step), file: at.file });
      const { name, url, title } = mapping(at.value);
      return isList ? String(name ?? url ?? title ?? step) : step;
    });
  }

  #parse(file: string): unknown {
    try {
      return parse(this.text(file) ?? '', { logLevel: 'error' });
    } catch (error) {
      const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
      throw new BuildFailure(`${show(join(this.folder, file))}: ${reason}`);
    }
  }

  #resolve({ value, file }: Found): Found {
    const { $ref } = mapping(value);
    if (typeof $ref !== 'string') return { value, file };
    const [to = '', pointer = ''] = $ref.split('#');
    const target = to === '' ? file : join(dirname(file), to);
    const found = stepsOf(pointer).reduce<unknown>(child, this.value(target));
    return this.#resolve({ value: found, file: target });
  }
}

/** The steps of a JSON pointer, with or without its `#`. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .filter((step) => step !== '')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function isMethod(key: string): boolean {
  return ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].includes(key);
}

export function mapping(value: unknown): Mapping {
  // Every object is a mapping of what it has.
  return typeof value === 'object' && value !== null ? (value as Mapping) : {};
}

function child(value: unknown, step: string): unknown {
  return mapping(value)[step];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
