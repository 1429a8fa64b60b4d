import type { Violation } from './internal/answer.ts';

export type { Violation };

/**
 * A request that the mock has answered. `…` stands for what may be a secret: the values of undescribed query
 * parameters, and of all headers but some that are known to be harmless.
 */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, percent-encoded; a parameter that was repeated is repeated. */
  readonly url: string;
  /** The path's parameters, decoded: `project_id`. Empty where nothing is described. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query's parameters, decoded. A repeated one has all its values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. Shown are `host`, `accept`, `content-type`, `user-agent`, `prefer`, `x-sdk-date` and the like. */
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
  /** From its arrival to the end of its answer, or to the moment when its caller went away. */
  readonly milliseconds: number;
  /** Whether its caller went away before the answer; `status` is what he would have got, or 499. */
  readonly aborted: boolean;
  /** Whether its status is that of a planned fault. */
  readonly planned: boolean;
  /** How its connection ended too early, by plan, `Prefer` or override: before the answer, or within its body. */
  readonly ending: 'reset' | 'truncate' | undefined;
}
