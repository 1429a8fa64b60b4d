import type { Location, Resolve } from '../redocly.ts';

/** `documented`: a source states it and the description doesn't hold it. `described`: no source states it. */
export interface Fault {
  readonly kind: 'documented' | 'described';
  readonly message: string;
  readonly at: Location;
}

export interface Scope {
  readonly resolve: Resolve;
  /** The ids of the operation's sources, for messages. */
  readonly sources: string;
}

export function markHint(keyword: string): string {
  return `mark the difference with x-observed or x-choice: {${keyword}: <reason>}.`;
}

export function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
