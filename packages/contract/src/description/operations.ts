import type { Bundle } from './bundles.ts';
import { entriesOf, isObject, type JsonObject, type Place, within } from './json.ts';
import { type Parameter, parametersOf } from './parameters.ts';

/** What is promised for one media type of one status. */
export interface DescribedContent {
  /** Where the body's schema is in the bundle. */
  readonly schema: string;
  /** The named examples. */
  readonly examples: ReadonlyMap<string, unknown>;
}

export interface DescribedResponse {
  readonly status: number;
  readonly content: ReadonlyMap<string, DescribedContent>;
  /** Where the schema of each header is in the bundle, by the header's name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** How a list is paged: names of query parameters, JSON pointers into the body and into an item. */
export interface Paging {
  readonly start: string;
  readonly limit: string;
  readonly items: string;
  readonly key: string;
  readonly total?: string;
  /** More than so many are never to be asked for. */
  readonly maximum: number;
}

/** JSON pointers into the body of an error. */
export interface ErrorEnvelope {
  readonly code: string;
  readonly message: string;
}

/** One described call and all that it promises. */
export interface Operation {
  readonly bundle: Bundle;
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  /** Where it is in the bundle: `/paths/~1v2…/get`. */
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly paging: Paging | undefined;
  readonly errorEnvelope: ErrorEnvelope | undefined;
  /** The source documents' names. */
  readonly sources: readonly string[];
  readonly responses: ReadonlyMap<number, DescribedResponse>;
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

function contentAt(document: JsonObject, place: Place): DescribedContent {
  const examples = entriesOf(document, within(document, place, 'examples'));
  return {
    schema: within(document, place, 'schema').pointer,
    examples: new Map(
      examples.map(([name, { value }]) => [name, isObject(value) ? value['value'] : undefined]),
    ),
  };
}

function responseAt(document: JsonObject, status: string, place: Place): DescribedResponse {
  const content = entriesOf(document, within(document, place, 'content'));
  const headers = entriesOf(document, within(document, place, 'headers'));
  return {
    status: Number(status),
    content: new Map(content.map(([type, inner]) => [type, contentAt(document, inner)])),
    headers: new Map(headers.map(([name, inner]) => [name, within(document, inner, 'schema').pointer])),
  };
}

function operationAt(
  bundle: Bundle,
  [path, item]: [string, Place],
  [method, place]: [string, Place],
): Operation {
  const { document } = bundle;
  const at = (key: string) => within(document, place, key);
  const sources = at('x-source').value;
  return {
    bundle,
    operationId: String(at('operationId').value),
    method: method.toUpperCase(),
    path,
    pointer: place.pointer,
    parameters: parametersOf(document, [within(document, item, 'parameters'), at('parameters')]),
    // Both are of the form that the rules of the descriptions' own linter hold them to.
    paging: at('x-paging').value as Paging | undefined,
    errorEnvelope: at('x-error-envelope').value as ErrorEnvelope | undefined,
    sources: Array.isArray(sources) ? sources.map(String) : [],
    responses: new Map(
      entriesOf(document, at('responses')).map(([status, inner]) => [
        Number(status),
        responseAt(document, status, inner),
      ]),
    ),
  };
}

/** Every call of a bundle. */
export function operationsOf(bundle: Bundle): Operation[] {
  const { document } = bundle;
  const root = { value: document, pointer: '' };
  return entriesOf(document, within(document, root, 'paths')).flatMap(([path, item]) =>
    entriesOf(document, item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => operationAt(bundle, [path, item], [method, operation])),
  );
}
