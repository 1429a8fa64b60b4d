import { expect, test } from 'vitest';
import { exchangeOf, findingOf, keptReport } from '../../test/reports/sample-reports.ts';
import type { ReportedOperation } from '../report.ts';
import { beginning, counted, duration, foundText } from './wording.ts';

test.each([
  [0, '0 requests'],
  [1, '1 request'],
  [2_134, '2,134 requests'],
])('%i is counted as a person would', (value, text) => {
  expect(counted(value, 'request')).toBe(text);
});

test.each([
  [12.4, '12 ms'],
  [8_420, '8.4 s'],
  [200_400, '3 min 20 s'],
])('%d ms are said as a person would', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

test('what is too long is cut between characters, and says how much is missing', () => {
  expect(beginning('short', 5)).toBe('short');
  expect(beginning('long 😀 text', 6)).toBe('long … (cut, 7 characters more)');
});

test('what was asked is said where the message does not say it', () => {
  const exchange = exchangeOf(keptReport.operations[0] as ReportedOperation, '{}');
  const title = 'limit=0 is refused';
  expect(foundText(findingOf('200 instead of 400', exchange, { title }))).toBe(
    'Found once: limit=0 is refused',
  );
  expect(foundText(findingOf(`${title}: 200`, exchange, { title, times: 3 }))).toBe('Found 3 times');
});
