import type { Finding, Verdict } from '../report.ts';

/** A finding, and what it is about. */
export interface Found {
  readonly verdict: Verdict;
  readonly finding: Finding;
}

/** So many findings of an operation, in their order: of each promise the first, before any has a second. */
export function chosenFrom(verdicts: readonly Verdict[], most: number): Found[] {
  const all = verdicts.flatMap((verdict) =>
    verdict.findings.map((finding, rank) => ({ verdict, finding, rank })),
  );
  const chosen = new Set(all.toSorted((a, b) => a.rank - b.rank).slice(0, most));
  return all.filter((one) => chosen.has(one));
}
