import type { Progress } from './run/judge-server.ts';

/** How to judge. */
export interface JudgeOptions {
  /** The kind of server: `mock`, `huaweicloud`, `otc`. Default: `mock` of an own server, else `huaweicloud`. */
  readonly profile?: string | undefined;
  /** What random requests follow from. Default: another one each time, which the report names. */
  readonly seed?: number | undefined;
  /** How many random requests each property sends. Default 150 where it is thorough, else 10. */
  readonly runs?: number | undefined;
  /** Whether to ask hundreds of questions where a few find most. Default: of an own server. */
  readonly thorough?: boolean | undefined;
  /** Requests a second, at most, to a server that somebody else runs. Default 10; KMS takes 20 of a user. */
  readonly rate?: number | undefined;
  /** How long an answer may take, to its end, in seconds. Default 35: a cloud's gateway gives up after 30. */
  readonly timeout?: number | undefined;
  /**
   * Whether to send one wrong token and one wrong signature to a server that somebody else runs. Default: none. Wrong
   * signatures count: more than five in a row lock the access key for five minutes.
   */
  readonly wrongCredentials?: boolean | undefined;
  /** Ends the run; the report is that of what was judged until then. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
