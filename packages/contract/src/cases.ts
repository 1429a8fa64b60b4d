import type { PromisedOperation } from './operations.ts';

/** One documented answer: a status of an operation, and one of its named examples. */
export interface DocumentedCase {
  readonly operation: PromisedOperation;
  readonly status: number;
  readonly mediaType: string;
  readonly example: string;
  readonly body: unknown;
}

/** Every documented answer of an operation. */
export function casesOf(operation: PromisedOperation): DocumentedCase[] {
  return [...operation.responses.values()].flatMap(({ status, content }) =>
    [...content].flatMap(([mediaType, { examples }]) =>
      [...examples].map(([example, body]) => ({ operation, status, mediaType, example, body })),
    ),
  );
}
