import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The keywords of a parameter's schema that values are made from. */
export interface ParameterSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly in: string;
  readonly schema: ParameterSchema;
}

/** A call as its document describes it. */
export interface Described {
  /** The id of the document, such as `dcs-v1.0`. */
  readonly api: string;
  /** In capitals. */
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  /** The names of the examples of each documented status. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}

// A document is JSON that the specs package has linted; here only its shape is followed.
type Node = Readonly<Record<string, unknown>>;

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The file of a document's strict reading, by which both sides judge. */
export function documentOf(api: string): string {
  return fileURLToPath(import.meta.resolve(`@cloud-inventory/specs/sealed/${api}.en.json`));
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The document with every reference replaced by what it refers to. */
function resolved(document: Node, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => resolved(document, each));
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) {
    const keys = String(node.$ref).split('/').slice(1);
    return resolved(
      document,
      keys.reduce<unknown>((at, key) => (at as Node)[key], document),
    );
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolved(document, value)]));
}

function examplesOf(responses: Node): Map<string, string[]> {
  return new Map(
    Object.entries(responses).map(([status, response]) => [
      status,
      Object.values((response as { content?: Node }).content ?? {}).flatMap((content) =>
        Object.keys((content as { examples?: Node }).examples ?? {}),
      ),
    ]),
  );
}

async function callsOf(api: string): Promise<Described[]> {
  const document = (await readJson(documentOf(api))) as { paths: Record<string, Node> };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      if (!item[method]) return [];
      const operation = resolved(document, item[method]) as {
        parameters?: DescribedParameter[];
        responses: Node;
      };
      const shared = (resolved(document, item['parameters']) ?? []) as DescribedParameter[];
      return {
        api,
        method: method.toUpperCase(),
        path,
        parameters: [...shared, ...(operation.parameters ?? [])],
        examples: examplesOf(operation.responses),
      };
    }),
  );
}

/** Every call of every document. */
export async function readDescribed(): Promise<Described[]> {
  const file = fileURLToPath(import.meta.resolve('@cloud-inventory/specs/apis.json'));
  const apis = (await readJson(file)) as { id: string }[];
  return (await Promise.all(apis.map(({ id }) => callsOf(id)))).flat();
}
