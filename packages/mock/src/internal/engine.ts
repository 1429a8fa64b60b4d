import type { Answer, Violation } from './answer.ts';
import type { Operation } from './operation.ts';
import type { Query } from './target.ts';

/** A request for one operation, already routed. */
export interface Call {
  readonly operation: Operation;
  /** Percent-encoded. */
  readonly path: string;
  readonly query: Query;
  readonly headers: Record<string, string>;
}

/** Which of the documented answers is wanted; without a status the lowest 2xx, without an example the first. */
export interface Wish {
  readonly status?: number | undefined;
  readonly example?: string | undefined;
  /** Makes a body up from the schema. */
  readonly dynamic?: boolean | undefined;
  readonly mediaType?: string | undefined;
  /** Makes the body of a success, instead of an example; not called for a request that is refused. */
  readonly body?: (() => unknown) | undefined;
  /** Takes the request as it is: neither its security nor its parameters are looked at. */
  readonly unconditional?: boolean | undefined;
}

export interface Outcome {
  /** Its violations are the request's. */
  readonly answer: Answer;
  /** What is wrong with the answer itself, by the description. */
  readonly flaws: readonly Violation[];
}

/** What validates requests and answers, and makes the answers. */
export interface Engine {
  readonly operations: readonly Operation[];
  ask(call: Call, wish: Wish): Promise<Outcome>;
}
