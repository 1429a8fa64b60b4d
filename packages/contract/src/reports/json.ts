import { exitCodeOf, type Report } from '../report.ts';
import { type Tally, tallyOf } from './outcome.ts';

/**
 * A report for programs. Fields may be added to version 1; those that there are stay and keep their meaning, which
 * {@link Report} tells.
 */
export interface JsonReport extends Report {
  readonly version: 1;
  /** 0: promises kept; 1: broken; 2: could not be judged, or not to the end. */
  readonly exitCode: 0 | 1 | 2;
  /** How many promises were kept, broken, not judged, do not apply, and how many findings there are. */
  readonly counts: Tally;
}

/**
 * A report as JSON, with everything that was found.
 *
 * @example
 * const { counts }: JsonReport = JSON.parse(jsonText(report));
 */
export function jsonText(report: Report): string {
  const json: JsonReport = {
    version: 1,
    exitCode: exitCodeOf(report),
    counts: tallyOf(report.verdicts),
    ...report,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
