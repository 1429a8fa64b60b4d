/** A request as it came, before anything is read out of it. */
export interface Incoming {
  readonly method: string;
  /** The request line's target, as sent. */
  readonly url: string;
  /** Names in lower case, repeated ones joined. */
  readonly headers: Readonly<Record<string, string>>;
}
