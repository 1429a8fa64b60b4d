import { expect, test } from 'vitest';
import { createSightings } from './sightings.ts';

test('knows what has been asked about before', () => {
  const hasComeBefore = createSightings();
  expect(['a', 'b', 'a', 'b', ''].map(hasComeBefore)).toEqual([false, false, true, true, false]);
});

test('remembers the last 4,096 and forgets what came long before', () => {
  const hasComeBefore = createSightings();
  for (let i = 0; i < 10_000; i++) hasComeBefore(`${i}`);
  expect([10_000 - 4096, 9999, 0].map((i) => hasComeBefore(`${i}`))).toEqual([true, true, false]);
});
