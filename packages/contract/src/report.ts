import type { Exchange } from './exchange.ts';
import type { PromiseName } from './promises.ts';

/** One way in which a promise is broken. */
export interface Finding {
  /** What was promised and what came instead, on one line. */
  readonly message: string;
  /** What was asked or compared when it was found. */
  readonly title: string;
  /** Where the promise is made: a place in a description, a source document, a file of cases. */
  readonly source: string;
  /** How often it was found. */
  readonly times: number;
  /** The requests and answers that show it first, the last one showing it plainest. */
  readonly evidence: readonly Exchange[];
  /** A `curl` line that shows it, the secrets being variables of the shell. */
  readonly curl?: string;
}

/** What was found about one promise of one operation. */
export interface Verdict {
  readonly operation: string;
  readonly promise: PromiseName;
  /** Whether the description promises anything of the kind for the operation. */
  readonly applies: boolean;
  /** How often it was judged; 0 where it could not be, for `skipped`. */
  readonly judged: number;
  readonly findings: readonly Finding[];
  /** An exchange that kept the promise, where there is one. */
  readonly kept?: Exchange;
  /** Where the promise is made. */
  readonly source: string;
  /** Why nothing was judged. */
  readonly skipped?: string;
  /** What was left out though other things were judged, and how to have it judged, too. */
  readonly note?: string;
}

/** An operation as a report names it. */
export interface ReportedOperation {
  readonly operation: string;
  readonly service: string;
  readonly method: string;
  readonly path: string;
  /** The source documents. */
  readonly sources: readonly string[];
  /** The documented statuses that were answered, and those that were not. */
  readonly statuses: readonly { readonly status: number; readonly times: number }[];
}

/** Why a server could not be judged at all. */
export interface Diagnosis {
  /** What is wrong, on one line, with what to do about it. */
  readonly message: string;
  readonly evidence: readonly Exchange[];
}

/** What was wrong at first, and right when it was asked once more: a live system may change between two calls. */
export interface Unsteady {
  readonly operation: string;
  readonly promise: PromiseName;
  /** What came the first time, on one line. */
  readonly message: string;
  readonly times: number;
}

/** What a run found. */
export interface Report {
  /** The URLs, or that it is the suite's own mock. */
  readonly target: string;
  readonly profile: string;
  /** Whether the profile was ever tried on such a server. */
  readonly verified: boolean;
  /** Differences of the profile that were allowed for, each on one line with its source. */
  readonly allowances: readonly string[];
  readonly seed: number;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly requests: number;
  /** How many answers were 429, after which the suite waited. */
  readonly throttled: number;
  readonly unsteady: readonly Unsteady[];
  readonly interrupted: boolean;
  readonly diagnosis?: Diagnosis;
  readonly operations: readonly ReportedOperation[];
  /** By operation, then in the order of the promises. */
  readonly verdicts: readonly Verdict[];
}

/** 0: promises kept; 1: broken; 2: could not be judged, or not to the end. */
export function exitCodeOf({ diagnosis, interrupted, verdicts }: Report): 0 | 1 | 2 {
  if (diagnosis || interrupted || verdicts.every(({ judged }) => judged === 0)) return 2;
  return verdicts.some(({ findings }) => findings.length > 0) ? 1 : 0;
}
