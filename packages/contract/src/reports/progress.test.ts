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
