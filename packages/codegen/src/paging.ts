import { CodegenError } from './codegen-error.ts';
import type { Api } from './document.ts';
import type { Parameter } from './parameter.ts';

/** How an operation is paged: the caller's parameter names, and JSON pointers into the answer. */
export interface Paging {
  readonly start: string;
  readonly limit: string;
  readonly items: string;
  readonly total: string | undefined;
  readonly maximum: number | undefined;
}

/** `x-paging`, whose `start` and `limit` are names on the wire. */
export function readPaging(
  api: Api,
  id: string,
  source: unknown,
  parameters: readonly Parameter[],
): Paging | undefined {
  if (source === undefined) return undefined;
  const paging = (typeof source === 'object' && source !== null ? source : {}) as Record<string, unknown>;
  const refuse = (field: string, what: string): never => {
    throw new CodegenError(`${api.id}: ${id}: x-paging.${field} must be ${what}`);
  };
  const named = (field: string): string =>
    parameters.find(({ wire }) => wire === paging[field])?.name ?? refuse(field, 'the name of a parameter');
  const { items, total, maximum } = paging;
  return {
    start: named('start'),
    limit: named('limit'),
    items: typeof items === 'string' ? items : refuse('items', 'a JSON pointer'),
    total: total === undefined || typeof total === 'string' ? total : refuse('total', 'a JSON pointer'),
    maximum: maximum === undefined || typeof maximum === 'number' ? maximum : refuse('maximum', 'a number'),
  };
}
