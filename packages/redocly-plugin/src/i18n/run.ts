import type { Catalogue } from './catalogue.ts';

/** What a process has seen of the APIs that share a catalogue: an entry that one does not need, another may. */
export interface Run {
  /** The APIs that it has not seen yet. */
  readonly unseen: Set<string>;
  readonly used: Set<string>;
  /** Paragraphs without an entry, and the file that says each. */
  readonly missing: Map<string, string>;
}

const runs = new Map<Catalogue, Run>();

/** `roots` gives the APIs, and is asked once. */
export function runOf(catalogue: Catalogue, roots: () => Iterable<string>): { run: Run; isNew: boolean } {
  const known = runs.get(catalogue);
  if (known !== undefined) return { run: known, isNew: false };
  const run = { unseen: new Set(roots()), used: new Set<string>(), missing: new Map<string, string>() };
  runs.set(catalogue, run);
  return { run, isNew: true };
}
