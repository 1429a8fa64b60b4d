import { type Answer, schemaName } from './answer.ts';
import { CodegenError } from './codegen-error.ts';
import type { Api, Schema } from './document.ts';
import type { Parameter } from './parameter.ts';
import { itemsAt, schemaAt, typeOf } from './schema-parts.ts';

/** How an operation is paged: the caller's parameter names, and JSON pointers into the answer. */
export interface Paging {
  readonly start: string;
  readonly limit: string;
  readonly items: string;
  /** What tells an item from the others: a pointer into the item. */
  readonly key: string;
  readonly total: string | undefined;
  readonly maximum: number;
  /** The name of an item's schema, where it has one. */
  readonly item: string | undefined;
}

/** `x-paging`, whose `start` and `limit` are names on the wire. */
export function readPaging(
  api: Api,
  id: string,
  source: unknown,
  parameters: readonly Parameter[],
  { body }: Answer,
): Paging | undefined {
  if (source === undefined) return undefined;
  const paging = (typeof source === 'object' && source !== null ? source : {}) as Record<string, unknown>;
  const refuse = (field: string, what: string): never => {
    throw new CodegenError(`${api.id}: ${id}: x-paging.${field} must be ${what}`);
  };
  const named = (field: string): string =>
    parameters.find(({ wire, meaning }) => wire === paging[field] && meaning === 'integer')?.name ??
    refuse(field, 'the name of a parameter that is an integer');
  const { items, key, total, maximum } = paging;
  const pointer = (field: string, value: unknown, from: Schema, type: string, where: string): string => {
    const found = typeof value === 'string' ? schemaAt(api, from, value) : undefined;
    if (typeof value === 'string' && found && typeOf(api, found) === type) return value;
    return refuse(field, `a JSON pointer to a field of type ${type} in ${where}`);
  };
  const list = pointer('items', items, body, 'array', 'the answer');
  const item =
    itemsAt(api, body, list) ?? refuse('items', 'a JSON pointer to a list that describes its items');
  return {
    start: named('start'),
    limit: named('limit'),
    items: list,
    key: pointer('key', key, item, 'string', 'an item'),
    total: total === undefined ? undefined : pointer('total', total, body, 'integer', 'the answer'),
    maximum:
      typeof maximum === 'number' && Number.isSafeInteger(maximum) && maximum > 0
        ? maximum
        : refuse('maximum', 'a whole number above 0'),
    item: schemaName(item),
  };
}
