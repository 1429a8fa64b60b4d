import { expect, test } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-01-01T00:00:00Z');

test.each([
  ['seconds', '120', 120],
  ['no wait', '0', 0],
  ['a date', 'Thu, 01 Jan 2026 00:00:05 GMT', 5],
  ['a date that has passed', 'Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['a fraction', '1.5', undefined],
  ['a negative number', '-1', undefined],
  ['a number beyond any wait', '99999999999999999999', undefined],
  ['nonsense', 'soon', undefined],
  ['nothing', '', undefined],
])('%s', (_what, header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});

test('no header is no wish', () => {
  expect(readRetryAfter(null, now)).toBeUndefined();
});
