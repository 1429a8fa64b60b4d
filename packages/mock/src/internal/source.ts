import type { Call } from './engine.ts';

/** What a source has for a call: a success's body, yet to be made, or why the project is not its. */
export type Finding = { readonly body: () => unknown } | { readonly stranger: string };

/** Where answers are computed from. */
export interface Source {
  /** What it has at this moment; undefined where the documented example is the answer. */
  lookUp(call: Call): Finding | undefined;
  /** Of what it answers from: as long as it is the same object, so are the answers. */
  readonly state: object;
}

/** Has nothing: every call is answered with its documented example. */
export const examples: Source = { lookUp: () => undefined, state: {} };
