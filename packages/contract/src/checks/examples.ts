import type { Check } from '../check.ts';
import type { Operation } from '../description/operations.ts';
import type { MakeChecks } from '../setting.ts';

/** One documented answer: a status of an operation, and one of its named examples. */
export interface DocumentedExample {
  readonly operation: Operation;
  readonly status: number;
  readonly mediaType: string;
  readonly example: string;
  readonly body: unknown;
}

/** Every documented answer of an operation. */
export function examplesOf(operation: Operation): DocumentedExample[] {
  return [...operation.responses.values()].flatMap(({ status, content }) =>
    [...content].flatMap(([mediaType, { examples }]) =>
      [...examples].map(([example, body]) => ({ operation, status, mediaType, example, body })),
    ),
  );
}

function checkOf({ operation, status, mediaType, example, body }: DocumentedExample): Check {
  return {
    operation,
    promise: 'example',
    title: `the documented ${status} ${example}`,
    source: `${operation.bundle.id}#${operation.pointer}/responses/${status}`,
    async run(ask) {
      const headers = { accept: mediaType, prefer: `code=${status}, example=${example}` };
      await ask({ operation, headers }, { status, body });
    },
  };
}

/** Every status and example that is documented, of a server that gives what `Prefer` asks for. */
export const exampleChecks: MakeChecks = ({ operations, own }) =>
  own ? operations.flatMap(examplesOf).map(checkOf) : [];
