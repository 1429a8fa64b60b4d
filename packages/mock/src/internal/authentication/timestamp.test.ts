import { expect, test } from 'vitest';
import { timestampFlaw, timestampOf } from './timestamp.ts';

const now = Date.UTC(2026, 10, 22, 3, 4, 5);
const minutes = 60_000;

test('a timestamp is in UTC and has no fraction of a second', () => {
  expect(timestampOf(new Date(now + 999))).toBe('20261122T030405Z');
});

test.for([0, 999, 15 * minutes, -15 * minutes])('a clock that is %i ms off is right enough', (off) => {
  expect(timestampFlaw('20261122T030405Z', now + off)).toBeUndefined();
});

test.for([
  [15 * minutes + 1, '20261122T031905Z', '15 min 1 s'],
  [-15 * minutes - 1, '20261122T024904Z', '15 min 1 s'],
  [61 * minutes, '20261122T040505Z', '61 min 0 s'],
] as const)('a clock that is %i ms off is not, and both times are said', ([off, server, apart]) => {
  expect(timestampFlaw('20261122T030405Z', now + off)).toEqual({
    header: 'x-sdk-date',
    rule: 'expired',
    problem:
      'calc aksk signature fail:signature expired, ' +
      `signature time:20261122T030405Z,server time:${server}; they are ${apart} apart, at most 15 min are allowed`,
  });
});

test.for([
  '',
  'now',
  'Sun, 22 Nov 2026 03:04:05 GMT',
  '2026-11-22T03:04:05Z',
  '20261122T030405',
  '20261122t030405z',
  '20261322T030405Z',
  '20261122T036005Z',
  '20261122T030405Z, 20261122T030405Z',
  '٢٠٢٦١١٢٢T٠٣٠٤٠٥Z',
])('%j is no timestamp', (text) => {
  expect(timestampFlaw(text, now)).toEqual({
    header: 'x-sdk-date',
    rule: 'format',
    problem: `X-Sdk-Date is '${text}'; it must be the time of signing in UTC, as 20261122T030405Z is now`,
  });
});

test('a long one is shown in part', () => {
  expect(timestampFlaw('9'.repeat(10_000), now)?.problem.length).toBeLessThan(200);
});

test('a missing one is named, with what it would be', () => {
  const flaw = timestampFlaw(undefined, now);
  expect(flaw).toMatchObject({ header: 'x-sdk-date', rule: 'required' });
  expect(flaw?.problem).toMatch(/^X-Sdk-Date not found.* 20261122T030405Z /);
});
