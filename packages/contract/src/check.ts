import type { CredentialKind } from './credential-kind.ts';
import type { Operation } from './description/operations.ts';
import type { Exchange } from './exchange.ts';
import type { PromiseName } from './promises.ts';

/** Names and values in their order, not encoded. */
export type Query = readonly (readonly [name: string, value: string])[];

/** A request that a check wants to be sent. */
export interface Asked {
  readonly operation: Operation;
  /** Default: the operation's. */
  readonly method?: string;
  /** In place of the path parameters of the target: `{ project_id: 'malformed' }`. */
  readonly path?: Readonly<Record<string, string>>;
  /** Appended to the path: only for a server that the suite started, since it is no described path. */
  readonly below?: string;
  readonly query?: Query;
  /** Names in lower case; none of credentials, which are asked for by their kind. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default `right`. */
  readonly credentials?: CredentialKind;
}

/** What is known beforehand about an answer. */
export interface Expectation {
  /** `refused` is any documented error from 400 to 499 but 429. */
  readonly status?: number | 'refused';
  /** The very body. */
  readonly body?: unknown;
}

/** An answer, which was judged by all that its operation promises. */
export interface Answer {
  readonly exchange: Exchange;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text is as JSON; undefined where it is none. */
  readonly body: unknown;
}

/**
 * Sends a request and judges its answer. The expectation is judged, too.
 *
 * @throws {Unanswered} where nothing whole came back. It ends the check: let it pass through.
 */
export type Ask = (asked: Asked, expected?: Expectation) => Promise<Answer>;

/** One question to a server, and what is wrong with what it says. */
export interface Check {
  readonly operation: Operation;
  readonly promise: PromiseName;
  /** What is asked or compared, for a person, on one line. */
  readonly title: string;
  /** Where it is said: a place in a description, a source document, a file of cases. */
  readonly source: string;
  /** Whether it is not to be asked again, since it shows wrong credentials. Default false. */
  readonly once?: boolean;
  /**
   * What is broken, each on one line, as soon as it is found: what was asked last is the evidence. Nothing where the
   * promise is kept. What is wrong with a single answer is found by the way and not to be said again; a check that
   * compares nothing says nothing of its own.
   */
  run(ask: Ask): AsyncIterable<string> | Promise<void>;
}
