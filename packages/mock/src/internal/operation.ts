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
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly queryParameters: readonly string[];
  readonly responses: readonly DocumentedResponse[];
  readonly envelope: ErrorEnvelope | undefined;
}

export function responseOf(operation: Operation, status: number): DocumentedResponse | undefined {
  return operation.responses.find((response) => response.status === status);
}

/** What a call answers unless it is asked for something else: the lowest documented 2xx. */
export function successOf(operation: Operation): DocumentedResponse | undefined {
  return operation.responses
    .filter(({ status }) => status >= 200 && status < 300)
    .toSorted((a, b) => a.status - b.status)[0];
}
