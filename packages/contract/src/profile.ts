/** Where a cloud legitimately differs from the description of a call. */
export interface Difference {
  readonly operation: string;
  /** The query parameter that it is about. */
  readonly parameter?: string;
  /** It is called so there. */
  readonly name?: string;
  /** It is not known there, so nothing can be promised about it. */
  readonly absent?: true;
  /** Whether texts match whatever their case is. */
  readonly anyCase?: true;
  /** Smaller values than the description's minimum may be taken there. */
  readonly anyMinimum?: true;
  /** A value that nothing can have may be refused there. */
  readonly strict?: true;
  /** Larger values are cut or refused there. */
  readonly maximum?: number;
  /** A JSON pointer into the success's body: what is there may be left out. */
  readonly optional?: string;
  /** The name of a field that changes from one moment to the next, so that two answers are not compared by it. */
  readonly volatile?: string;
  /** What is different, for a person. */
  readonly because: string;
  /** Who says so. */
  readonly source: string;
}

/** What is expected of a kind of server. */
export interface Profile {
  readonly name: string;
  readonly title: string;
  /** Whether the suite was ever run against it. */
  readonly verified: boolean;
  /** `sealed`: nothing but what is described; `open`: what a tolerant program must live with. */
  readonly reading: 'sealed' | 'open';
  /** Whether every documented header of an answer must be there; else those that are there are judged. */
  readonly headers: 'required' | 'optional';
  readonly differences: readonly Difference[];
}
