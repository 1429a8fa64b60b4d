import createRouter from 'find-my-way';
import type { Operation } from './operation.ts';

/** What is described at one path, by method. */
export type Methods = ReadonlyMap<string, Operation>;

export interface Router {
  /** Undefined where nothing is described. */
  match(path: string): Methods | undefined;
}

/** Finds the described calls at a path. */
export function routerOf(operations: readonly Operation[]): Router {
  const paths = Map.groupBy(operations, ({ path }) => path);
  // No limit for a parameter's length: a project id that is too long is that operation's 400, not a 404.
  const tree = createRouter({ maxParamLength: Number.MAX_SAFE_INTEGER });
  for (const [path, here] of paths) {
    const methods: Methods = new Map(here.map((operation) => [operation.method, operation]));
    // The tree is asked by path alone, so every path stands under the one method.
    tree.on('GET', path.replaceAll(/\{([^}]+)\}/g, ':$1'), () => undefined, methods);
  }
  return { match: (path) => tree.find('GET', path)?.store as Methods | undefined };
}

/** The methods of a path as the `Allow` header lists them; HEAD goes wherever GET does. */
export function allowOf(methods: Methods): string {
  return [...methods.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}
