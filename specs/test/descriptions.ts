import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The parts of a bundle that the tests read. Redocly's `struct` rule has checked this shape. */
export interface Bundle {
  readonly jsonSchemaDialect?: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export interface PathItem {
  readonly parameters?: readonly unknown[];
  readonly get?: Operation;
}
export interface Operation {
  readonly operationId: string;
  readonly 'x-source': readonly string[];
  readonly parameters?: readonly unknown[];
  readonly responses: Readonly<Record<string, unknown>>;
}
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
}
export interface MediaType {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
}
export interface Evidence {
  readonly id: string;
  readonly operation: string;
  readonly samples?: { readonly request?: string; readonly response?: unknown };
}

const specs = join(import.meta.dirname, '..');

/** Bundles by id. */
export function readBundles(folder: 'dist' | 'dist/sealed'): [id: string, bundle: Bundle][] {
  const files = readdirSync(join(specs, folder)).filter((file) => file.endsWith('.en.json'));
  return files.map((file) => [
    file.replace('.en.json', ''),
    JSON.parse(readFileSync(join(specs, folder, file), 'utf8')) as Bundle,
  ]);
}

export function readEvidence(): Evidence[] {
  const folder = join(specs, 'evidence');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  // The lint rule has checked the format.
  return files.map((file) => ({
    id: file.replace('.yaml', ''),
    ...(parse(readFileSync(join(folder, file), 'utf8')) as Omit<Evidence, 'id'>),
  }));
}

export function operationsOf(bundle: Bundle): { path: string; item: PathItem; operation: Operation }[] {
  return Object.entries(bundle.paths).flatMap(([path, item]) =>
    item.get === undefined ? [] : [{ path, item, operation: item.get }],
  );
}

/** Follows a reference inside the bundle. The caller names what it refers to: OpenAPI says so for each place. */
export function follow<T>(bundle: Bundle, node: unknown): T {
  let found = node;
  while (typeof found === 'object' && found !== null && '$ref' in found) {
    const path = String(found.$ref).slice(2).split('/');
    found = path.reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      bundle,
    );
  }
  return found as T;
}

export function parametersOf(bundle: Bundle, item: PathItem, operation: Operation): Parameter[] {
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    follow<Parameter>(bundle, one),
  );
}

/** Every JSON body of an operation's responses. */
export function bodiesOf(
  bundle: Bundle,
  operation: Operation,
): { status: string; type: string; media: MediaType }[] {
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(follow<{ content?: Record<string, MediaType> }>(bundle, response).content ?? {}).map(
      ([type, media]) => ({ status, type, media }),
    ),
  );
}

/** The values of `example` and `examples`, by name. */
export function examplesOf(bundle: Bundle, holder: MediaType | Parameter): [name: string, value: unknown][] {
  const named = Object.entries(holder.examples ?? {}).map(([name, example]): [string, unknown] => [
    name,
    follow<{ value: unknown }>(bundle, example).value,
  ]);
  return 'example' in holder ? [['example', holder.example], ...named] : named;
}
