import type { Operation } from './operation.ts';

/** What every call takes beside its parameters. */
export interface CallOptions {
  /** Ends the call, also while it waits for a token. The call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends one operation. Data is what the description promises for its answer: the wire is not checked against it. */
export type Call = <Data>(
  operation: Operation,
  parameters: object | undefined,
  options: CallOptions | undefined,
) => Promise<Data>;
