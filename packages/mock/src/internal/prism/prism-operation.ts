import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { DescriptionError } from '../../description-error.ts';
import type { Description } from '../descriptions.ts';

/** A call as Prism reads it out of a description: plain JSON, without references. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** It, and where it is from. */
export interface ReadOperation {
  readonly api: string;
  readonly service: string;
  readonly operation: PrismOperation;
}

/** Reads descriptions as Prism does. Loading its reader takes a third of a second. */
export async function readOperations(descriptions: readonly Description[]): Promise<ReadOperation[]> {
  const { getHttpOperationsFromSpec: read } = await import('@stoplight/prism-http/dist/utils/operations.js');
  const all = await Promise.all(
    descriptions.map(async ({ api, service, document }) => {
      try {
        return (await read(document)).map((operation) => ({ api, service, operation }));
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new DescriptionError(`Prism cannot read the description of ${api}: ${reason}`, { cause });
      }
    }),
  );
  return all.flat();
}
