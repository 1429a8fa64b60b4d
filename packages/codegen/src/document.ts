import type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  ResponseObject,
  SchemaObject,
} from 'openapi-typescript';
import { CodegenError } from './codegen-error.ts';
import { stepsOf } from './json-pointer.ts';

export type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  ResponseObject,
  SchemaObject,
};

export type Schema = SchemaObject | ReferenceObject;

/** One API: an entry of `apis.json` with its bundle. */
export interface Api {
  readonly id: string;
  readonly service: string;
  readonly document: OpenAPI3;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The object itself, or what its `$ref` points to inside the same bundle. */
export function dereference<T extends object>(api: Api, value: T | ReferenceObject): T {
  if (!('$ref' in value)) return value;
  let target: unknown = api.document;
  for (const step of stepsOf(value.$ref.slice(1))) {
    const key = decodeURIComponent(step);
    target = typeof target === 'object' && target !== null ? Reflect.get(target, key) : undefined;
  }
  if (typeof target !== 'object' || target === null) {
    throw new CodegenError(`${api.id}: nothing is at ${value.$ref}`);
  }
  // A bundle that Redocly's lint has passed refers to an object of the kind that the place asks for.
  return dereference(api, target as T | ReferenceObject);
}

/** Every operation of an API with its path item, in the order of the bundle. */
export function operationsOf(api: Api): { path: string; item: PathItemObject; operation: OperationObject }[] {
  return Object.entries(api.document.paths ?? {}).flatMap(([path, value]) => {
    const item = dereference<PathItemObject>(api, value);
    return methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      if (method !== 'get') {
        throw new CodegenError(
          `${api.id}: ${method.toUpperCase()} ${path}: only GET has a client method, this project never changes anything`,
        );
      }
      return [{ path, item, operation: dereference<OperationObject>(api, operation) }];
    });
  });
}
