/** Bytes as text, one character each; a text that is repeated keeps a failing case short. */
export type Piece = string | { readonly text: string; readonly times: number };

/** What is sent on one connection. */
export interface Case {
  readonly kind: string;
  /** How many requests it was made of. */
  readonly requests: number;
  readonly pieces: readonly Piece[];
  /** How many bytes are written at once; all of them unless it says so. */
  readonly step?: number;
  /** What the client does then: wait until the server hangs up, end its side, break the connection, or nothing. */
  readonly ending: 'wait' | 'end' | 'reset' | 'stay';
  /** The answers that there must be, where that is known. */
  readonly expected?: readonly Expected[];
}

export interface Expected {
  readonly status: number;
  /** What its body, and no other's, has. */
  readonly body: RegExp;
  readonly isHead?: boolean;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text.repeat(piece.times))).join('');
}

/** How many answers there may be at most. */
export function mostAnswersTo({ expected, pieces }: Case): number {
  if (expected) return expected.length;
  // Each request needs an empty line of its own, but the last, which may be anything.
  return (textOf(pieces).match(/\n\r?\n/g)?.length ?? 0) + 1;
}

/** A case in one line: JSON that can be sent again. */
export function lineOf({ kind, pieces, step, ending }: Case): string {
  return JSON.stringify({ kind, pieces, step, ending }).replaceAll(
    /[\x7f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
