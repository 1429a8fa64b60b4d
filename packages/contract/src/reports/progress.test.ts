import { expect, test } from 'vitest';
import { createProgress, type ProgressStream } from './progress.ts';

/** A stream that remembers, and a clock that stands still unless it is moved. */
function shown(stream: Omit<ProgressStream, 'write'>) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ ...stream, write: (text) => written.push(text) }, () => time);
  return { written, progress, pass: (milliseconds: number) => (time += milliseconds) };
}

const state = { done: 37, total: 120, requests: 1_812, findings: 1, current: 'limit=0 is refused' };

test('on a terminal one line changes, and is gone at the end', () => {
  const { written, progress, pass } = shown({ isTTY: true, columns: 100 });
  progress.update(state);
  pass(100);
  progress.update({ ...state, done: 120 });
  progress.end();
  expect(written).toEqual([
    '\r\u001b[2K 30 %  37 of 120 checks, 1,812 requests, 1 finding: limit=0 is refused',
    '\r\u001b[2K100 %  120 of 120 checks, 1,812 requests, 1 finding: limit=0 is refused',
    '\r\u001b[2K',
  ]);
});

test('a terminal is not written to faster than an eye follows', () => {
  const { written, progress, pass } = shown({ isTTY: true });
  for (let at = 0; at < 1_000; at += 1) {
    progress.update(state);
    pass(1);
  }
  expect(written).toHaveLength(13);
});

test('a log has a plain line every five seconds, and none of a run that is soon over', () => {
  const { written, progress, pass } = shown({});
  for (let at = 0; at < 12; at += 1) {
    progress.update(state);
    pass(1_000);
  }
  progress.end();
  const line = ' 30 %  37 of 120 checks, 1,812 requests, 1 finding: limit=0 is refused\n';
  expect(written).toEqual([line, line]);
});

test('before the checks it says which service is asked, however fast that goes', () => {
  const { written, progress } = shown({ isTTY: true });
  const before = { done: 0, total: 0, requests: 0, findings: 0 };
  progress.update({ ...before, current: 'asking KMS' });
  progress.update({ ...before, current: 'asking DCS' });
  progress.update({ ...before, current: 'asking DCS', waiting: 1.2 });
  expect(written.map((text) => text.slice(5))).toEqual([
    'asking KMS …',
    'asking DCS …',
    'asking DCS: waiting 2 s, the server throttles',
  ]);
});

test.each([
  ['a terminal', true],
  ['a log', undefined],
])('a long wait is said at once on %s, since nothing is said for long', (_, isTTY) => {
  const { written, progress, pass } = shown({ isTTY });
  pass(6_000);
  progress.update(state);
  progress.update({ ...state, waiting: 30 });
  expect(written).toHaveLength(2);
  expect(written[1]).toContain(' 30 %  waiting 30 s, the server throttles: 37 of 120 checks');
});

test('a log is not filled with short waits', () => {
  const { written, progress, pass } = shown({});
  for (let at = 0; at < 60; at += 1) {
    progress.update({ ...state, waiting: 1 });
    pass(100);
  }
  expect(written).toHaveLength(1);
});

test.each([
  { what: 'a long one', current: 'x'.repeat(500) },
  { what: 'one of wide letters', current: '缓存'.repeat(100) },
  { what: 'one with controls', current: '\u001b[2J\n\n' },
])('the line never goes on in a second one, even for $what', ({ current }) => {
  const { written, progress } = shown({ isTTY: true, columns: 80 });
  progress.update({ ...state, current });
  const line = written[0]?.slice(5) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(line).not.toMatch(/[\u0000-\u001f]/);
  const chinese = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  expect(line.length + chinese).toBeLessThan(80);
});
