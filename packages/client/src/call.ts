import type { Operation } from './operation.ts';
import type { ResilienceOptions } from './resilience-options.ts';

/** What every call takes beside its parameters. */
export interface CallOptions extends ResilienceOptions {
  /** Ends the call at once, also while it waits. It then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The project, instead of the client's. */
  readonly projectId?: string | undefined;
  /** Headers to send beside the client's own. No error repeats values of 17 characters or more. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer with what came around it. */
export interface Answer<Data> {
  readonly data: Data;
  /** The response; its body has been read. */
  readonly response: Response;
  /** The id to quote to the cloud's support (`x-request-id`), where there is one. */
  readonly requestId: string | undefined;
}

/**
 * A call on its way: a promise of the answer's data.
 *
 * @example
 * ```ts
 * const { data, requestId } = await client.kms.showUserInstances().withResponse();
 * ```
 */
export interface Call<Data> extends Promise<Data> {
  /** The data with the response that it came in, and its request id. */
  withResponse(): Promise<Answer<Data>>;
}

/** Prepares the call of an operation; Data is what the description promises for its answer. */
export type Caller = <Data>(
  operation: Operation,
  parameters: object | undefined,
  options: CallOptions | undefined,
) => Call<Data>;
