/** An operation of a description, as data. */
export interface Operation {
  /** The operationId of the description: `ListInstances`. */
  readonly id: string;
  /** The API that it belongs to: `dcs-v1.0`. */
  readonly api: string;
  /** The service that it belongs to: `dcs`. */
  readonly service: string;
  readonly method: 'GET';
  /** The path with its parameters in braces: `/v1.0/{project_id}/instances`. */
  readonly path: string;
  readonly parameters: readonly OperationParameter[];
  /** Where an error's body has its code and message, as JSON pointers. The gateway's errors look different. */
  readonly errors: { readonly code: string; readonly message: string };
  /** How the answer is paged, where it is. */
  readonly paging?: OperationPaging;
  /** The ways to authenticate, any one of which will do: `token`, `signature`. */
  readonly security: readonly string[];
}

/** A parameter of an operation. */
export interface OperationParameter {
  /** Its name in a call: `includeFailure`. */
  readonly name: string;
  /** Its name on the wire: `include_failure`. */
  readonly wire: string;
  readonly in: 'path' | 'query' | 'header';
  /** What its value means, whatever it looks like on the wire. */
  readonly meaning: 'boolean' | 'integer' | 'number' | 'string';
  /** Whether it must be given. Default: false. */
  readonly required?: boolean;
  /** Whether it comes from the client's options instead of the call. Default: false. */
  readonly configured?: boolean;
}

/** How an operation is paged. */
export interface OperationPaging {
  /** The parameter for the number of the first item; items count from 1. */
  readonly start: string;
  /** The parameter for the number of items a page. */
  readonly limit: string;
  /** Where the answer has its items, as a JSON pointer. */
  readonly items: string;
  /** Where the answer may have the number of all items, as a JSON pointer. */
  readonly total?: string;
  /** The most items that every known edition gives at a time. */
  readonly maximum?: number;
}

/** The parameters of a call that takes none. */
export type NoParameters = Readonly<Record<string, never>>;
