import { CodegenError } from './codegen-error.ts';
import type { Api, ParameterObject, SchemaObject } from './document.ts';
import { dereference } from './document.ts';
import { readNames } from './names.ts';
import { openSetOf } from './open-set.ts';

/** What a parameter's value means to the caller, whatever it looks like on the wire. */
export type Meaning = 'boolean' | 'integer' | 'number' | 'string';

/** A parameter as the client's caller sees it, and as the wire does. */
export interface Parameter {
  /** The caller's name: `includeFailure`. */
  readonly name: string;
  /** The wire's name: `include_failure`. */
  readonly wire: string;
  /** Its other names on the wire, which are sent beside it. */
  readonly aliases: readonly string[];
  readonly in: 'path' | 'query' | 'header';
  readonly meaning: Meaning;
  readonly required: boolean;
  /** Comes from the client's configuration, not from the call. */
  readonly configured: boolean;
  /** Known values of an open set, or all values of a closed one. */
  readonly values: readonly (string | number)[];
  readonly closed: boolean;
  readonly description: string;
  readonly default: unknown;
  readonly minimum: number | undefined;
  readonly example: unknown;
}

/** Path parameters that the client's configuration holds. */
const configured = ['project_id'];

export function readParameter(api: Api, where: string, source: ParameterObject): Parameter {
  const at = `${api.id}: parameter ${source.name} of ${where}`;
  if (source.schema === undefined) throw new CodegenError(`${at}: no schema`);
  const schema = dereference<SchemaObject>(api, source.schema);
  if (source.in === 'cookie') throw new CodegenError(`${at}: a cookie; use path, query or header`);
  const meaning = meaningOf(source, schema, at);
  const enumerated: unknown[] = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum : [];
  const known = enumerated.filter((value) => typeof value === 'string' || typeof value === 'number');
  return {
    name: camelCase(source.name),
    wire: source.name,
    aliases: readAliases(source, at),
    in: source.in,
    meaning,
    required: source.required === true,
    configured: source.in === 'path' && configured.includes(source.name),
    values: meaning === 'boolean' ? [] : (openSetOf(schema) ?? known),
    closed: known.length > 0,
    description: source.description ?? '',
    default: asMeant(schema.default, meaning),
    minimum: 'minimum' in schema ? schema.minimum : undefined,
    example: asMeant(source.example ?? schema.example, meaning),
  };
}

function readAliases(source: ParameterObject, at: string): readonly string[] {
  const aliases = readNames(source['x-wire-aliases'], `${at}: x-wire-aliases`);
  if (aliases.length > 0 && source.in === 'path')
    throw new CodegenError(`${at}: x-wire-aliases: a path has one place for it`);
  return aliases;
}

function meaningOf(source: ParameterObject, schema: SchemaObject, at: string): Meaning {
  if (source['x-string-boolean'] === true) return 'boolean';
  const type = 'type' in schema ? schema.type : undefined;
  if (type === 'boolean' || type === 'integer' || type === 'number' || type === 'string') return type;
  throw new CodegenError(
    `${at}: a schema of type ${JSON.stringify(type)}; use boolean, integer, number or string`,
  );
}

/** `"false"` of a string-boolean is `false` to the caller. */
function asMeant(value: unknown, meaning: Meaning): unknown {
  if (meaning === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function camelCase(wire: string): string {
  const name = wire.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, letter: string | undefined) =>
    (letter ?? '').toUpperCase(),
  );
  return name.charAt(0).toLowerCase() + name.slice(1);
}
