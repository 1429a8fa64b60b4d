/** What a change does to those who use an API, the worst first. */
export const impacts = ['breaking', 'compatible', 'documentation'] as const;
export type Impact = (typeof impacts)[number];

/** A place in a description. */
export interface Place {
  /** Below the folder of the descriptions. */
  readonly file: string;
  readonly line: number;
  /** The file is meant as it was: what stood there is gone. */
  readonly gone: boolean;
}

/** One change of one API. */
export interface Change {
  readonly impact: Impact;
  /** Such as `GET /v1.0/{project_id}/instances`; none when it is the whole API's. */
  readonly operations: readonly string[];
  /** What it is about, in the words of the description: `limit`, `200/instances/items/name`. */
  readonly subject: string;
  readonly what: string;
  readonly place: Place;
  /** What an accepted change names: the rule that found it, and where. */
  readonly rule: string | undefined;
  readonly at: string;
  /** Why it may break, where it is accepted. */
  readonly reason?: string | undefined;
}

/** One API, then and now. */
export interface ApiDiff {
  readonly id: string;
  /** Its root document, below the folder of the descriptions. */
  readonly root: string;
  /** Its `info.version`: none before it was added, none after it was removed. */
  readonly version: { readonly base: string | undefined; readonly now: string | undefined };
  readonly changes: readonly Change[];
  /** What is wrong with its version, in a sentence. */
  readonly versionFault: string | undefined;
}

export function isRefused({ impact, reason }: Change): boolean {
  return impact === 'breaking' && reason === undefined;
}

/** What is gone has no line any more: its file has. */
export function lineNow({ line, gone }: Place): number {
  return gone ? 1 : line;
}
