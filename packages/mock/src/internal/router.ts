import createRouter from 'find-my-way';
import type { Operation } from './operation.ts';

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

/** Finds the described calls at a path. */
export function routerOf(operations: readonly Operation[]): Router {
  const paths = Map.groupBy(operations, ({ path }) => path);
  // No limit for a parameter's length: a project id that is too long is that operation's 400, not a 404.
  const tree = createRouter({ maxParamLength: Number.MAX_SAFE_INTEGER });
  for (const [path, [first, ...others]] of paths) {
    if (!first) continue;
    const methods: Methods = new Map([first, ...others].map((each) => [each.method, each]));
    // The tree is asked by path alone, so every path stands under the one method.
    tree.on('GET', path.replaceAll(/\{([^}]+)\}/g, ':$1'), () => undefined, { methods, first });
  }
  return {
    match(path) {
      const found = tree.find('GET', path);
      // It was put there just above.
      return found ? { ...(found.store as Omit<Match, 'parameters'>), parameters: found.params } : undefined;
    },
  };
}

/** The methods of a path as the `Allow` header lists them; HEAD goes wherever GET does. */
export function allowOf(methods: Methods): string {
  return [...methods.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}
