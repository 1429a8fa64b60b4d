import createRouter from 'find-my-way';
import { DescriptionError } from '../description-error.ts';
import type { Operation } from './operation.ts';
import { readTarget } from './target.ts';

/** What is described at one path, by method. */
export type Methods = ReadonlyMap<string, Operation>;

export interface Match {
  readonly methods: Methods;
  /** Any of them, where none has the request's method. */
  readonly first: Operation;
  /** The path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

export interface Router {
  /** Undefined where nothing is described. */
  match(path: string): Match | undefined;
}

interface Stored extends Omit<Match, 'parameters'> {
  /** Of the parameters, in the order of the path. */
  readonly names: readonly string[];
}

// A parameter of a template, as `readTarget` encodes its braces.
const braced = /%7B(.+?)%7D/g;

/** In letters that mean nothing to the tree; no path has a `$` before. */
const spelled = (path: string) => path.replaceAll('%', '$').replaceAll('*', '$2A');

const unspelled = (text: string) => decodeURIComponent(text.replaceAll('$', '%'));

/** A template as requests are encoded. */
function encodedOf({ api, path }: Operation): string {
  const encoded = path.startsWith('/') ? readTarget(path)?.path : undefined;
  if (encoded !== undefined) return encoded;
  throw new DescriptionError(`The path ${path} of ${api} must begin with a slash and be percent-encoded.`);
}

/** A template as the tree reads it: its parameters are numbered, for the tree does not take every name. */
function patternOf(encoded: string): string {
  let count = 0;
  return encoded
    .split('/')
    .map((segment) => {
      // What is beside a parameter in its segment needs an expression, else it would be taken for the name.
      const shape = segment.replace(braced, '') === '' ? '' : '(.+?)';
      return spelled(segment.replaceAll(braced, () => `:${count++}${shape}`));
    })
    .join('/');
}

const titleOf = ({ api, operationId, method, path }: Operation) =>
  `${operationId} (${api} ${method} ${path})`;

function methodsOf(operations: readonly Operation[]): Methods {
  const [first] = operations;
  const methods = new Map<string, Operation>();
  for (const operation of operations) {
    const other = operation.path === first?.path ? methods.get(operation.method) : first;
    if (other) {
      const both = `${titleOf(other)} and ${titleOf(operation)}`;
      throw new DescriptionError(`${both} cannot be told apart by a request; one of them must go.`);
    }
    methods.set(operation.method, operation);
  }
  return methods;
}

/**
 * Finds the described calls at a path.
 *
 * @throws {DescriptionError} if two of them are at one, by the same method or with other names for its parameters.
 */
export function routerOf(operations: readonly Operation[]): Router {
  // No limit for a parameter's length: a project id that is too long is that operation's 400, not a 404.
  const tree = createRouter({ maxParamLength: Number.MAX_SAFE_INTEGER });
  for (const [pattern, here] of Map.groupBy(operations, (operation) => patternOf(encodedOf(operation)))) {
    const [first] = here;
    if (!first) continue;
    const names = [...encodedOf(first).matchAll(braced)].map(([, name = '']) => decodeURIComponent(name));
    const stored: Stored = { methods: methodsOf(here), first, names };
    // The tree is asked by path alone, so every path stands under the one method.
    tree.on('GET', pattern, () => undefined, stored);
  }
  return {
    match(path) {
      const found = tree.find('GET', spelled(path));
      if (!found) return undefined;
      // It was put there just above.
      const { names, methods, first } = found.store as Stored;
      const parameters = names.map((name, index) => [name, unspelled(found.params[index] ?? '')]);
      return { methods, first, parameters: Object.fromEntries(parameters) };
    },
  };
}

/** The methods of a path as the `Allow` header lists them; HEAD goes wherever GET does. */
export function allowOf(methods: Methods): string {
  return [...methods.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}
