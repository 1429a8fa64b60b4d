import type { PromiseName } from '../../src/promises.ts';

/** A request as the wrong server got it. */
export interface Asked {
  /** The `operationId` of the described path, or of the one that it is below; undefined elsewhere. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How an answer ends: `whole`; `reset` before it begins; `silent`, it never begins; `stalled` in the middle of the body;
 * `short` of its Content-Length; `unended`, its last chunk being missing; `garbled`, being no HTTP.
 */
export type Ending = 'whole' | 'reset' | 'silent' | 'stalled' | 'short' | 'unended' | 'garbled';

/** An answer as the wrong server gives it. */
export interface Answered {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Default `whole`. */
  readonly ending?: Ending;
}

export type Spoil = (answer: Answered, asked: Asked) => Answered;

/** One thing that a server does wrongly, by which it breaks one promise of one operation. */
export interface Fault {
  /** What is wrong, for a person. */
  readonly name: string;
  /** The promise that is broken. */
  readonly promise: PromiseName;
  /** The operation that is wrong; the others are right. */
  readonly operation: string;
  /** The requests that it befalls. Default: all of the operation. */
  readonly when?: (asked: Asked) => boolean;
  /** What the right server is asked instead. */
  readonly ask?: (asked: Asked) => Asked;
  /** What becomes of the right answer. */
  readonly spoil?: Spoil;
}
