import type { Bundle } from './bundles.ts';
import { entriesOf, isObject, type JsonObject, type Place, within } from './json.ts';

/** What is promised for one media type of one status. */
export interface PromisedContent {
  /** Where the body's schema is in the bundle. */
  readonly schema: string;
  /** The named examples. */
  readonly examples: ReadonlyMap<string, unknown>;
}

export interface PromisedResponse {
  readonly status: number;
  readonly content: ReadonlyMap<string, PromisedContent>;
  /** Where the schema of each header is in the bundle, by the header's name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** One described call and all that it promises. */
export interface PromisedOperation {
  readonly bundle: Bundle;
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  /** With the path parameters' own examples. */
  readonly samplePath: string;
  readonly responses: ReadonlyMap<number, PromisedResponse>;
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

function contentAt(document: JsonObject, place: Place): PromisedContent {
  const examples = entriesOf(document, within(document, place, 'examples'));
  return {
    schema: within(document, place, 'schema').pointer,
    examples: new Map(
      examples.map(([name, { value }]) => [name, isObject(value) ? value['value'] : undefined]),
    ),
  };
}

function responseAt(document: JsonObject, status: string, place: Place): PromisedResponse {
  const content = entriesOf(document, within(document, place, 'content'));
  const headers = entriesOf(document, within(document, place, 'headers'));
  return {
    status: Number(status),
    content: new Map(content.map(([type, inner]) => [type, contentAt(document, inner)])),
    headers: new Map(headers.map(([name, inner]) => [name, within(document, inner, 'schema').pointer])),
  };
}

function samplePathOf(document: JsonObject, path: string, lists: readonly Place[]): string {
  const parameters = lists.flatMap((list) => entriesOf(document, list).map(([, { value }]) => value));
  return path.replaceAll(/\{([^}]+)\}/g, (template, name) => {
    const found = parameters.filter(isObject).find((each) => each['in'] === 'path' && each['name'] === name);
    return found ? encodeURIComponent(String(found['example'])) : template;
  });
}

/** Every call of a bundle. */
export function operationsOf(bundle: Bundle): PromisedOperation[] {
  const { document } = bundle;
  const root = { value: document, pointer: '' };
  return entriesOf(document, within(document, root, 'paths')).flatMap(([path, item]) =>
    entriesOf(document, item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => {
        const responses = entriesOf(document, within(document, operation, 'responses'));
        return {
          bundle,
          operationId: String(within(document, operation, 'operationId').value),
          method: method.toUpperCase(),
          path,
          samplePath: samplePathOf(document, path, [
            within(document, item, 'parameters'),
            within(document, operation, 'parameters'),
          ]),
          responses: new Map(
            responses.map(([status, place]) => [Number(status), responseAt(document, status, place)]),
          ),
        };
      }),
  );
}
