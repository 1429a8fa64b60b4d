/** JSON pointers into the body of a service's own errors (`x-error-envelope`). */
export interface ErrorEnvelope {
  readonly code: string;
  readonly message: string;
}

export interface DocumentedResponse {
  readonly status: number;
  readonly mediaTypes: readonly string[];
  /** Names of the examples, in the order of the description. */
  readonly examples: readonly string[];
}

/** One call of a description, as far as answering it needs to know. */
export interface Operation {
  /** Of which API it is, such as `kms-v1.0`. */
  readonly api: string;
  /** Of which service, such as `kms`. */
  readonly service: string;
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly queryParameters: ReadonlySet<string>;
  /** In lower case: what the description says about these headers, credentials included. */
  readonly headers: readonly string[];
  readonly responses: readonly DocumentedResponse[];
  /** What it answers unless it is asked for something else: the lowest documented 2xx. */
  readonly success: DocumentedResponse | undefined;
  readonly envelope: ErrorEnvelope | undefined;
}

export function responseOf(operation: Operation, status: number): DocumentedResponse | undefined {
  return operation.responses.find((response) => response.status === status);
}
