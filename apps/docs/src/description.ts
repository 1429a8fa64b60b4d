/** The parts of a bundled OpenAPI description that the site itself reads; the rest passes through to Redoc. */
export interface Description {
  openapi: string;
  'x-service'?: string;
  info: { title: string; version?: string; summary?: string; description?: string };
  servers?: { url: string; variables?: Record<string, { default: string }> }[];
  tags?: { name: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components?: {
    parameters?: Record<string, Parameter>;
    schemas?: Record<string, unknown>;
    securitySchemes?: Record<string, { type: string; in?: string; name?: string }>;
  };
}

export interface PathItem {
  parameters?: (Parameter | Reference)[];
  [method: string]: unknown;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  security?: Record<string, string[]>[];
  'x-paging'?: { start?: string; limit?: string };
  'x-codeSamples'?: CodeSample[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: { type?: string | string[]; default?: unknown };
  'x-string-boolean'?: boolean;
}

export interface Reference {
  $ref: string;
}

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** One operation with all that its path says too. */
export interface Call {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

/** The operations of a description, their parameters resolved. */
export function callsOf(description: Description): Call[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        // A method's member is an Operation Object by the specification; the index signature cannot say so.
        const operation = item[method] as Operation;
        const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .map((one) => resolved(description, one))
          // An operation's own parameter stands for its path's of the same name and place.
          .map((one): [string, Parameter] => [`${one.in} ${one.name}`, one]);
        return { method, path, operation, parameters: [...new Map(all).values()] };
      }),
  );
}

function resolved(description: Description, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const name = parameter.$ref.replace('#/components/parameters/', '');
  const found = description.components?.parameters?.[name];
  if (!found) throw new Error(`${parameter.$ref} leads nowhere in "${description.info.title}"`);
  return found;
}
