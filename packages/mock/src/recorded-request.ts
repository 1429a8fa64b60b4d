import type { Violation } from './internal/answer.ts';

export type { Violation };

/** A request that the mock has answered. Tokens, signatures, cookies and undescribed query values are left out of it. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, at most 200 characters; `…` stands for what is left out. */
  readonly url: string;
  /** Names in lower case; `…` stands for what proves who sent it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Which described call it was; undefined for none. */
  readonly operationId: string | undefined;
  /** With which HTTP status it was answered. */
  readonly status: number;
  /** Which rules of the description it broke. */
  readonly violations: readonly Violation[];
  /** The answer's `X-Request-Id`. */
  readonly requestId: string;
  /** When it came. */
  readonly time: Date;
  /** From its arrival to the end of its answer. */
  readonly milliseconds: number;
}
