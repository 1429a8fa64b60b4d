import { expect, test } from 'vitest';
import { visible, visibleLines } from './visible.ts';

test.each([
  { text: '\u001b[2J', shown: '\\u001b[2J' },
  { text: '\u009b2J', shown: '\\u009b2J' },
  { text: 'one\r\ntwo\tthree', shown: 'one\\r\\ntwo\\tthree' },
  { text: '\u202Egnp.exe', shown: '\\u202egnp.exe' },
  { text: 'a\u200Bb\uFEFF', shown: 'a\\u200bb\\ufeff' },
  { text: 'half \uD83D', shown: 'half \\ud83d' },
  { text: '\uFFFE\u{E0001}', shown: '\\ufffe\\u{e0001}' },
  { text: '\u2028', shown: '\\u2028' },
])('what cannot be seen is written as $shown', ({ text, shown }) => {
  expect(visible(text)).toBe(shown);
});

test('letters of all languages, marks and pictures stay', () => {
  const text = 'Größe, 缓存 e\u0301 😀 \\ "…"';
  expect(visible(text)).toBe(text);
});

test('of text of several lines the ends of lines and the tabs stay, and nothing else', () => {
  expect(visibleLines('a\r\n\tb\u0000\rc')).toBe('a\n\tb\\u0000\\rc');
});
