import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withProgress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is written about work that takes so many milliseconds, and then ends or fails. */
async function written(ms: number, { isTTY = true, fails = false } = {}): Promise<string> {
  const texts: string[] = [];
  const work = new Promise<void>((resolve, reject) => setTimeout(fails ? reject : resolve, ms));
  let looks = 0;
  const shown = withProgress(() => `look ${++looks}`, work, { isTTY, write: (text) => texts.push(text) });
  await Promise.allSettled([shown, vi.advanceTimersByTimeAsync(ms)]);
  return texts.join('');
}

test.each([false, true])(
  'the line is drawn anew while the work runs, and is gone after (failing: %s)',
  async (fails) => {
    expect(await written(1_100, { fails })).toBe('\rlook 1\u001b[K\rlook 2\u001b[K\r\u001b[K');
  },
);

test('what is quick shows no line', async () => {
  expect(await written(400)).not.toContain('look');
});

test('what is no terminal gets nothing, however long it takes', async () => {
  expect(await written(60_000, { isTTY: false })).toBe('');
});
