import { expect, test, vi } from 'vitest';
import type { Answer } from './answer.ts';
import { builtPrism } from './prism.ts';
import { createVerdicts } from './verdicts.ts';

const engine = await builtPrism();
const [operation, other] = engine.operations;
if (!operation || !other) throw new Error('There are no two operations.');

const answerWith = (body: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
  violations: [],
});

test('a text that comes again is judged no more, and another is', () => {
  const flawsOf = vi.fn(engine.flawsOf);
  const verdictOn = createVerdicts({ ...engine, flawsOf });
  const outcomes = [1, 2, 3, 4].map(() => verdictOn(operation, answerWith({ extra: 1 })));
  expect(flawsOf).toHaveBeenCalledTimes(2);
  for (const { flaws } of outcomes) expect(flaws).toEqual(outcomes[0]?.flaws);
  expect(outcomes[0]?.flaws).not.toEqual([]);
  verdictOn(operation, answerWith({ extra: 2 }));
  verdictOn(operation, answerWith({ extra: 1 }, 400));
  verdictOn(other, answerWith({ extra: 1 }));
  expect(flawsOf).toHaveBeenCalledTimes(5);
});
