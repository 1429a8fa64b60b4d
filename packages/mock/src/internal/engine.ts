import type { Answer, Violation } from './answer.ts';
import type { Operation } from './operation.ts';
import type { Query } from './target.ts';

/** A request for one operation, already routed. */
export interface Call {
  readonly operation: Operation;
  /** The path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly query: Query;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Which of the documented answers is wanted; without a status the lowest 2xx, without an example the first. */
export interface Wish {
  readonly status?: number | undefined;
  readonly example?: string | undefined;
  /** Makes a body up from the schema. */
  readonly dynamic?: boolean | undefined;
  readonly mediaType?: string | undefined;
}

export interface Outcome {
  readonly answer: Answer;
  /** What is wrong with the answer itself, by the description. */
  readonly flaws: readonly Violation[];
}

/** What validates requests and answers, and knows the documented answers. */
export interface Engine {
  readonly operations: readonly Operation[];
  /** Why the call takes none of the credentials that came, or none came; empty if it takes one. */
  securityOf(call: Call): readonly Violation[];
  /** Which parameters break which rules. */
  violationsOf(call: Call): readonly Violation[];
  /** A documented answer; a promise only where it has to be made up. */
  sample(operation: Operation, wish: Wish): Outcome | Promise<Outcome>;
  /** What the description has against an answer. */
  flawsOf(operation: Operation, answer: Answer): readonly Violation[];
}
