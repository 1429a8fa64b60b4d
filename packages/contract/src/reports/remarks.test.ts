import { expect, test } from 'vitest';
import { diagnosedReport, interruptedReport } from '../../test/reports/broken-reports.ts';
import { keptReport, perfectReport } from '../../test/reports/sample-reports.ts';
import type { Report } from '../report.ts';
import { remarksOf } from './remarks.ts';

test('a run that judged all that applies has no remarks', () => {
  expect(remarksOf(perfectReport)).toEqual([]);
});

test('what was not judged is grouped by its reason, and a note is there once', () => {
  expect(remarksOf(keptReport)).toEqual([
    'not judged: example, method-refused, path-refused: asked only of a server that the suite started',
    'authentication: a wrong token was not tried; --wrong-credentials does',
  ]);
});

test('what was judged of one operation and not of another names where it was not', () => {
  const unjudged = (operations: readonly string[]): Report => ({
    ...perfectReport,
    verdicts: perfectReport.verdicts.map((one) =>
      one.promise === 'sum' && operations.includes(one.operation)
        ? { ...one, judged: 0, skipped: 'there are no instances' }
        : one,
    ),
  });
  expect(remarksOf(unjudged(['ListInstances']))).toEqual([
    'not judged: sum (ListInstances): there are no instances',
  ]);
  expect(remarksOf(unjudged(['ListInstances', 'ShowUserInstances']))).toEqual([
    'not judged: sum (2 operations): there are no instances',
  ]);
});

test('what is too much for a line is counted', () => {
  expect(remarksOf(interruptedReport)).toContain('not judged: 34 promises: the run was interrupted before');
});

test('a server that could not be judged needs no remark on each promise', () => {
  expect(remarksOf(diagnosedReport)).toEqual([]);
});
