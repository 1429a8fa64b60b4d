import type { CredentialKind } from './credential-kind.ts';

/** A request as it was sent, with its secrets masked. */
export interface SentRequest {
  readonly operation: string;
  /** Whose it is; default: who has a right to ask. */
  readonly credentials?: CredentialKind;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as it was received, with secrets masked and its body cut at 64 kB. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** There was more of the body. */
  readonly cut?: true;
}

/** One request and what became of it: the evidence for a verdict. */
export interface Exchange {
  readonly request: SentRequest;
  /** Undefined where none came, or not to its end. */
  readonly response: ReceivedResponse | undefined;
  /** Why there is no response, on one line. */
  readonly failure?: string;
  readonly milliseconds: number;
}
