import { CodegenError } from './codegen-error.ts';
import type { Api, OperationObject, ResponseObject, Schema } from './document.ts';
import { dereference } from './document.ts';
import { membersOf, propertiesOf, typeOf } from './schema-parts.ts';

/** What an operation answers when all is well. */
export interface Answer {
  readonly status: string;
  /** The name of the schema, where it has one. */
  readonly schema: string | undefined;
  readonly body: Schema;
  /** The fields that every answer has, each with what `typeof` says of it, or `array`. */
  readonly fields: Readonly<Record<string, FieldType>>;
  readonly description: string;
}

export type FieldType = 'array' | 'boolean' | 'number' | 'object' | 'string';

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
  return {
    status,
    schema: schemaName(schema),
    body: schema,
    fields: requiredFields(api, schema),
    description: response.description ?? '',
  };
}

function requiredFields(api: Api, body: Schema): Record<string, FieldType> {
  const described = propertiesOf(api, body);
  const required = membersOf(api, body).flatMap((member) => [
    ...('required' in member ? (member.required ?? []) : []),
  ]);
  const fields: Record<string, FieldType> = {};
  for (const name of required) {
    const schema = described.get(name);
    const type = schema && fieldTypes.get(typeOf(api, schema) ?? '');
    if (type !== undefined) fields[name] = type;
  }
  return fields;
}

const fieldTypes = new Map<string, FieldType>([
  ['array', 'array'],
  ['boolean', 'boolean'],
  ['integer', 'number'],
  ['number', 'number'],
  ['object', 'object'],
  ['string', 'string'],
]);

/** The name of a schema that is referred to by one. */
export function schemaName(schema: Schema): string | undefined {
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
