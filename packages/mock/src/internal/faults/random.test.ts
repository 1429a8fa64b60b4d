import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

function draws(seed: number, count: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, random);
}

test('the numbers of a seed stay what they are, from version to version', () => {
  expect(draws(0, 3)).toMatchInlineSnapshot(`
    [
      0.3921251413412392,
      0.8505931859835982,
      0.684420470148325,
    ]
  `);
  expect(draws(4_294_967_295, 3)).toMatchInlineSnapshot(`
    [
      0.9197099530138075,
      0.999645066447556,
      0.30326323537155986,
    ]
  `);
});

function expectEven(numbers: readonly number[]): void {
  const tenths = Object.values(Object.groupBy(numbers, (number) => Math.floor(number * 10)));
  expect(tenths).toHaveLength(10);
  // Of 10,000 numbers each tenth has 1,000, two times of three give or take 30, and hardly ever 120.
  for (const tenth of tenths) expect(Math.abs((tenth?.length ?? 0) - 1000)).toBeLessThan(120);
}

test('they are spread evenly from 0 up to 1', () => {
  expectEven(draws(7, 10_000));
});

test('so are the first numbers of seeds that are neighbours', () => {
  expectEven(Array.from({ length: 10_000 }, (_, seed) => randomFrom(seed)()));
});
