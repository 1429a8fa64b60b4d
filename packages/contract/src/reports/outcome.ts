import type { Report, Verdict } from '../report.ts';
import { counted, numeral } from './wording.ts';

/** What became of a promise. */
export type Outcome = 'kept' | 'broken' | 'not judged';

/** How each outcome is told from the others without colour. */
export const symbols: Readonly<Record<Outcome, string>> = { kept: '✓', broken: '✗', 'not judged': '–' };

export function outcomeOf({ findings, judged }: Verdict): Outcome {
  if (findings.length > 0) return 'broken';
  return judged > 0 ? 'kept' : 'not judged';
}

/** How many promises came out how, and the findings of them all. */
export type Tally = Readonly<Record<Outcome | 'findings', number>>;

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const tally = { kept: 0, broken: 0, 'not judged': 0, findings: 0 };
  for (const verdict of verdicts) {
    tally[outcomeOf(verdict)] += 1;
    tally.findings += verdict.findings.length;
  }
  return tally;
}

/** The verdicts of each operation, in the order of the report. */
export function verdictsByOperation({ verdicts }: Report): ReadonlyMap<string, readonly Verdict[]> {
  return Map.groupBy(verdicts, ({ operation }) => operation);
}

/** What a run comes to, in words. */
export interface Conclusion {
  readonly headline: string;
  readonly detail?: string;
}

export function conclusionOf({ diagnosis, interrupted, verdicts }: Report): Conclusion {
  if (diagnosis) return { headline: 'Could not be judged.', detail: diagnosis.message };
  const { kept, broken, findings, 'not judged': notJudged } = tallyOf(verdicts);
  const judged = kept + broken;
  const are = broken === 1 ? 'is' : 'are';
  const share = `${numeral(broken)} of ${counted(judged, 'judged promise')}`;
  if (interrupted) return { headline: 'Interrupted.', detail: `So far ${share} ${are} broken.` };
  if (judged === 0) return { headline: 'Nothing was judged.' };
  if (broken > 0)
    return { headline: `${share} ${are} broken.`, detail: `Found in ${counted(findings, 'way')}.` };
  const headline =
    judged === 1 ? 'The one judged promise is kept.' : `All ${numeral(judged)} judged promises are kept.`;
  return notJudged > 0 ? { headline, detail: `${numeral(notJudged)} were not judged.` } : { headline };
}
