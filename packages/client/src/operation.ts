/** What a client sends an operation by. */
export interface Operation {
  /** Its service and method: `dcs.listInstances`. */
  readonly name: string;
  /** The path with its parameters in braces: `/v1.0/{project_id}/instances`. */
  readonly path: string;
  readonly parameters: readonly OperationParameter[];
  /** Where an error's body has its code and message, as JSON pointers, if that is none of the shapes known to every call. */
  readonly errors?: { readonly code: string; readonly message: string };
  /** Codes of errors that say, beside any 401, that the token was refused. */
  readonly tokenRefusals?: readonly string[];
  /** The fields that every answer has, with their types. */
  readonly answer?: Readonly<Record<string, 'array' | 'boolean' | 'number' | 'object' | 'string'>>;
  /** How the answer is paged, where it is. */
  readonly paging?: OperationPaging;
}

/** A parameter of an operation. */
export interface OperationParameter {
  /** Its name in a call: `includeFailure`. */
  readonly name: string;
  /** Its name on the wire: `include_failure`. */
  readonly wire: string;
  /** Its other names on the wire, sent beside `wire` with the same value. */
  readonly aliases?: readonly string[];
  readonly in: 'path' | 'query' | 'header';
  /** What its value means, whatever it looks like on the wire. */
  readonly meaning: 'boolean' | 'integer' | 'number' | 'string';
  /** Whether it must be given. Default: false. */
  readonly required?: boolean;
  /** Whether it is the project, which the client's options or the call's give. Default: false. */
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
  /** What tells an item from the others, as a JSON pointer into it. */
  readonly key: string;
  /** Where the answer may have the number of all items, as a JSON pointer. */
  readonly total?: string;
  /** The most items that every known edition gives at a time. */
  readonly maximum: number;
}

/** An operation with all that its description says: what `./operations` lists. */
export interface DescribedOperation extends Operation {
  /** The operationId of the description: `ListInstances`. */
  readonly id: string;
  /** The service that it belongs to: `dcs`. */
  readonly service: string;
  /** The API that it belongs to: `dcs-v1.0`. */
  readonly api: string;
  readonly method: 'GET';
  /** Where the service's own errors have their code and message, as JSON pointers. The gateway's look different. */
  readonly errors: { readonly code: string; readonly message: string };
  /** The ways to authenticate, any one of which will do: `token`, `signature`. */
  readonly security: readonly string[];
}

/** The parameters of a call that takes none. */
export type NoParameters = Readonly<Record<string, never>>;
