import { expect, test } from 'vitest';
import { readableBody } from './body.ts';

test.each([
  { body: { a: 1, b: [1, 'two', null, { c: [] }], d: {}, 'e: {"f"': '[,]' } },
  { body: [] },
  { body: [[], [1, [2]], {}] },
  { body: 'text' },
  { body: { quoted: 'say "no", \\ and \u001b', deep: [[[{ x: [{}] }]]] } },
])('a body of JSON is shown as an editor would write it: %j', ({ body }) => {
  expect(readableBody(JSON.stringify(body))).toBe(JSON.stringify(body, undefined, 2));
});

test('numbers and names stay as they were written', () => {
  const text = '{"big":12345678901234567890,"float":1.0,"float":1e2,"path":"a\\/b"}';
  expect(readableBody(text)).toBe(
    '{\n  "big": 12345678901234567890,\n  "float": 1.0,\n  "float": 1e2,\n  "path": "a\\/b"\n}',
  );
});

test.each(['', '<html>', '{"cut": [1, '])('what is no JSON is shown as it came: %j', (text) => {
  expect(readableBody(text)).toBe(text);
});

test('thousands of brackets are no more than some lines', () => {
  const text = '['.repeat(5_000) + ']'.repeat(5_000);
  expect(readableBody(text).length).toBeLessThan(text.length * 100);
});
