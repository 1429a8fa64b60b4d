import { expect, test } from 'vitest';
import { brokenReport, diagnosedReport, interruptedReport } from '../../test/reports/broken-reports.ts';
import { keptReport, perfectReport } from '../../test/reports/sample-reports.ts';
import { conclusionOf, tallyOf } from './outcome.ts';

test('every promise is counted once, as kept, broken, not judged or of no concern', () => {
  expect(tallyOf(brokenReport.verdicts)).toEqual({
    kept: 57,
    broken: 11,
    'not judged': 9,
    'does not apply': 10,
    findings: 61,
  });
});

const one = keptReport.verdicts.slice(0, 1);

test.each([
  [perfectReport, 'All 77 promises are kept.'],
  [keptReport, 'All 68 judged promises are kept. 9 were not judged.'],
  [brokenReport, '11 of 68 judged promises are broken. Found in 61 ways. 46 answers were wrong at first.'],
  [
    interruptedReport,
    'Interrupted. So far 4 of 37 judged promises are broken. 46 answers were wrong at first.',
  ],
  [diagnosedReport, `Could not be judged. ${diagnosedReport.diagnosis?.message}`],
  [{ ...keptReport, verdicts: [] }, 'Nothing was judged.'],
  [{ ...keptReport, verdicts: one }, 'The one promise is kept.'],
])('a run comes to a sentence that a person understands', (report, sentence) => {
  const { headline, detail } = conclusionOf(report);
  expect([headline, detail].filter(Boolean).join(' ')).toBe(sentence);
});
