import type { Report, Unsteady, Verdict } from '../report.ts';
import { isJudged, outcomeOf } from './outcome.ts';
import { counted, numeral, timesText } from './wording.ts';

const mostNames = 8;

/** A promise by its name, with the operations where others of it were judged. */
function nameOf(promise: string, unjudged: readonly Verdict[], judged: ReadonlySet<string>): string {
  if (!judged.has(promise)) return promise;
  const [first, ...more] = unjudged;
  return `${promise} (${more.length === 0 ? first?.operation : counted(unjudged.length, 'operation')})`;
}

function unjudgedRemarks(verdicts: readonly Verdict[]): string[] {
  const judged = new Set(verdicts.filter((one) => one.judged > 0).map(({ promise }) => promise));
  const unjudged = verdicts.filter((one) => outcomeOf(one) === 'not judged');
  const byReason = Map.groupBy(unjudged, ({ skipped }) => skipped ?? 'nothing was asked that could tell');
  return [...byReason].map(([reason, ofReason]) => {
    const byPromise = Map.groupBy(ofReason, ({ promise }) => promise);
    const names = [...byPromise].map(([promise, of]) => nameOf(promise, of, judged));
    const what = names.length > mostNames ? counted(ofReason.length, 'promise') : names.join(', ');
    return `not judged: ${what}: ${reason}`;
  });
}

/** What was not judged though it applies, and why, and what else was left out: each on one line, and once. */
export function remarksOf(report: Report): string[] {
  const { verdicts, diagnosis } = report;
  // All would have one reason, which the report is about.
  if (diagnosis && !isJudged(report)) return [];
  const notes = verdicts.flatMap(({ promise, note }) => (note === undefined ? [] : [`${promise}: ${note}`]));
  return [...unjudgedRemarks(verdicts), ...new Set(notes)];
}

/** What was wrong at first alone, on one line. */
export function unsteadyText({ promise, message, times, operation }: Unsteady): string {
  return `${promise}: ${message} (${timesText(times)}, ${operation})`;
}

/** That a server throttled, where it did. */
export function throttledText({ throttled }: Report): string | undefined {
  if (throttled === 0) return undefined;
  return throttled === 1
    ? '1 answer was 429, and was waited for'
    : `${numeral(throttled)} answers were 429, and were waited for`;
}
