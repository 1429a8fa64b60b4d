/** What is wrong with a request's credentials. */
export interface Flaw {
  /** In which header, in lower case. */
  readonly header: string;
  readonly rule: string;
  /** A clause without a full stop, at most some hundred characters. It repeats no secret. */
  readonly problem: string;
  /** What helps whoever sent the request, and is too long for a log. It repeats no secret either. */
  readonly detail?: string;
}

/** What was sent, for a message: no longer than that, and visibly cut. */
export function shown(text: string, longest = 200): string {
  return text.length > longest ? `${text.slice(0, longest)}… (cut, ${text.length} characters in all)` : text;
}
