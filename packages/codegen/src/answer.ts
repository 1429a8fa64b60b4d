import { CodegenError } from './codegen-error.ts';
import type { Api, OperationObject, ReferenceObject, ResponseObject, SchemaObject } from './document.ts';
import { dereference } from './document.ts';

/** What an operation answers when all is well. */
export interface Answer {
  readonly status: string;
  /** The name of the schema, where it has one. */
  readonly schema: string | undefined;
  readonly description: string;
}

const prefix = '#/components/schemas/';

export function answerOf(api: Api, id: string, source: OperationObject): Answer {
  const entries = Object.entries(source.responses ?? {}).filter(([status]) => /^2\d\d$/.test(status));
  const [entry, ...more] = entries;
  if (entry === undefined || more.length > 0) {
    throw new CodegenError(`${api.id}: ${id}: one 2xx answer is needed, ${entries.length} are described`);
  }
  const [status, value] = entry;
  const response = dereference<ResponseObject>(api, value);
  const content = response.content?.['application/json'];
  const schema = content && 'schema' in content ? content.schema : undefined;
  if (schema === undefined) {
    throw new CodegenError(`${api.id}: ${id}: its ${status} answer has no application/json schema`);
  }
  return { status, schema: nameOf(schema), description: response.description ?? '' };
}

function nameOf(schema: SchemaObject | ReferenceObject): string | undefined {
  return '$ref' in schema && schema.$ref.startsWith(prefix) ? schema.$ref.slice(prefix.length) : undefined;
}

/** The named schemas that an answer is made of, itself among them. */
export function schemasOf(api: Api, answer: Answer): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== 'object' || value === null) return;
    const ref: unknown = Reflect.get(value, '$ref');
    if (typeof ref === 'string' && ref.startsWith(prefix)) {
      const name = ref.slice(prefix.length);
      if (!found.has(name)) {
        found.add(name);
        visit(dereference(api, { $ref: ref }));
      }
    }
    for (const child of Object.values(value)) visit(child);
  };
  if (answer.schema !== undefined) visit({ $ref: prefix + answer.schema });
  return found;
}
