import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { editions, english } from './editions.ts';
import { labelsScript } from './labels.ts';

/** Redoc's words as a page of an edition says them. */
function wordsOf(lang: string): (word: string) => unknown {
  const edition = editions.find((one) => one.lang === lang) ?? english;
  const page = createContext();
  runInContext(labelsScript(edition) ?? '', page);
  return (word) => runInContext(`redocLabel(${JSON.stringify(word)})`, page);
}

test.each([
  ['Responses', '响应'],
  ['response 200 fields', '响应 200 的字段'],
  ['link to name', 'name的链接'],
  ['string or null, [ 1 .. 9 ] characters', 'string 或 null, [ 1 .. 9 ] 个字符'],
  ['string, = 32 characters', 'string, = 32 个字符'],
  ['Array of objects or null, non-empty', 'object 数组 或 null, 非空'],
  // Of no meaning to Redoc, so it stays as it is.
  ['constructor', 'constructor'],
])('Redoc says "%s" in Chinese', (english, chinese) => {
  expect(wordsOf('zh-CN')(english)).toBe(chinese);
});

test('English pages load no words', () => {
  expect(labelsScript(english)).toBeUndefined();
});
