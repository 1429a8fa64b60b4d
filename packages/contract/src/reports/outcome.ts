import type { Report, Verdict } from '../report.ts';
import { counted, numeral } from './wording.ts';

/** What became of a promise. */
export type Outcome = 'kept' | 'broken' | 'not judged' | 'does not apply';

/** How each outcome is told from the others without colour. */
export const symbols: Readonly<Record<Outcome, string>> = {
  kept: '✓',
  broken: '✗',
  'not judged': '–',
  'does not apply': '·',
};

export function outcomeOf({ findings, judged, applies }: Verdict): Outcome {
  if (findings.length > 0) return 'broken';
  if (judged > 0) return 'kept';
  return applies ? 'not judged' : 'does not apply';
}

/** How many promises came out how, and the findings of them all. */
export type Tally = Readonly<Record<Outcome | 'findings', number>>;

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const tally = { kept: 0, broken: 0, 'not judged': 0, 'does not apply': 0, findings: 0 };
  for (const verdict of verdicts) {
    tally[outcomeOf(verdict)] += 1;
    tally.findings += verdict.findings.length;
  }
  return tally;
}

/** Whether anything was judged at all. */
export function isJudged({ verdicts }: Report): boolean {
  return verdicts.some(({ judged }) => judged > 0);
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

function withDetail(headline: string, sentences: readonly string[]): Conclusion {
  const detail = sentences.filter(Boolean).join(' ');
  return detail === '' ? { headline } : { headline, detail };
}

export function conclusionOf({ diagnosis, interrupted, verdicts, unsteady }: Report): Conclusion {
  if (diagnosis) return { headline: 'Could not be judged.', detail: diagnosis.message };
  const { kept, broken, findings, 'not judged': notJudged } = tallyOf(verdicts);
  const judged = kept + broken;
  const promise = notJudged > 0 ? 'judged promise' : 'promise';
  const are = broken === 1 ? 'is' : 'are';
  const share = `${numeral(broken)} of ${counted(judged, promise)}`;
  const passing = unsteady.reduce((sum, { times }) => sum + times, 0);
  const atFirst =
    passing > 0 ? `${counted(passing, 'answer')} ${passing === 1 ? 'was' : 'were'} wrong at first.` : '';
  if (interrupted) return withDetail('Interrupted.', [`So far ${share} ${are} broken.`, atFirst]);
  if (judged === 0) return withDetail('Nothing was judged.', [atFirst]);
  if (broken > 0)
    return withDetail(`${share} ${are} broken.`, [`Found in ${counted(findings, 'way')}.`, atFirst]);
  const headline =
    judged === 1 ? `The one ${promise} is kept.` : `All ${numeral(judged)} ${promise}s are kept.`;
  const unjudged =
    notJudged > 0 ? `${numeral(notJudged)} ${notJudged === 1 ? 'was' : 'were'} not judged.` : '';
  return withDetail(headline, [unjudged, atFirst]);
}
