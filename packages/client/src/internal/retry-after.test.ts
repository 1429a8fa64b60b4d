import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['seconds', '120', 120],
  ['no wait', '0', 0],
  ['a date', 'Thu, 01 Jan 2026 00:00:05 GMT', 5],
  ['a date that has passed', 'Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['a date of an old form', 'Thursday, 01-Jan-26 00:00:05 GMT', 5],
  ['a number beyond any wait, for others to cap', '99999999999999999999', 1e20],
  ['a fraction', '1.5', undefined],
  ['a negative number', '-1', undefined],
  ['a hexadecimal number', '0x10', undefined],
  ['several numbers', '1, 2', undefined],
  ['a date that is no such date', 'Thu, 32 Jan 2026 00:00:05 GMT', undefined],
  ['nonsense', 'soon', undefined],
  ['nothing', '', undefined],
])('%s', (_what, header, seconds) => {
  expect(readRetryAfter(new Response('', { headers: { 'retry-after': header } }))).toBe(seconds);
});

test('no header, or no response at all, is no wish', () => {
  expect(readRetryAfter(new Response(''))).toBeUndefined();
  expect(readRetryAfter(undefined)).toBeUndefined();
});

test('a part of a second counts as a whole one, so that none comes back too early', () => {
  vi.setSystemTime(Date.parse('2026-01-01T00:00:04.001Z'));
  const headers = { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' };
  expect(readRetryAfter(new Response('', { headers }))).toBe(1);
});
