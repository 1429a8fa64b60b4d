import { expect, onTestFinished, test } from 'vitest';
import { sendRaw } from '../../test/raw.ts';
import { instances, keys } from '../../test/samples.ts';
import type { Exchange } from '../internal/exchange.ts';
import { serve } from '../internal/serve.ts';
import { jsonLineOf, lineOf } from './report.ts';

/** What the command is told of one request. */
async function exchangeOf(path: string, ...headers: string[]): Promise<Exchange> {
  const exchanges: Exchange[] = [];
  const mock = await serve({ observe: (exchange) => exchanges.push(exchange) });
  onTestFinished(() => mock.close());
  const head = [`GET ${path} HTTP/1.1`, 'host: a', 'connection: close', ...headers];
  await sendRaw(mock.port, Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'));
  const [only] = exchanges;
  if (!only) throw new Error('The mock has told of no request.');
  return only;
}

const authorization = (names: string) =>
  `authorization: SDK-HMAC-SHA256 Access=a, SignedHeaders=${names}, Signature=${'0'.repeat(64)}`;
const now = `x-sdk-date: ${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;

test.each([
  [
    'the names of the signed headers',
    '\x9b31m',
    (text: string) => [now, authorization(`host;x-sdk-date;${text}`)],
  ],
  [
    'the date of a signature',
    '\x9b2J',
    (text: string) => [`x-sdk-date: ${text}`, authorization('host;x-sdk-date')],
  ],
])('nothing that was sent steers the terminal: %s', async (_what, text, headersWith) => {
  const exchange = await exchangeOf(keys, ...headersWith(text));
  expect(exchange.violations[0]?.message).toContain(text);
  const [line, json] = [lineOf(exchange), jsonLineOf(exchange)];
  expect(line).toContain(text.replace('\x9b', '\\u009b'));
  expect(line + json).not.toContain('\x9b');
  expect(JSON.parse(json)).toMatchObject({ violations: exchange.violations });
});

test.each(['\u202e', '\u2028', '\ufeff', '\u{e0041}', '\x07', '\n'])(
  'neither does %j in what was found wrong',
  async (character) => {
    const plain = await exchangeOf(keys);
    const violations = [{ in: 'query', name: 'a', rule: 'b', message: `缓 ${character}` }];
    const exchange = { ...plain, violations };
    const [line, json] = [lineOf(exchange), jsonLineOf(exchange)];
    expect(line).toContain('  缓 \\u');
    expect(line + json).not.toContain(character);
    expect(JSON.parse(json)).toMatchObject({ violations });
  },
);

test('a URL is escaped, and what is long is cut in the line, whole in the JSON', async () => {
  const url = `${instances}?name=%1B%5B31m%0A${'a'.repeat(500)}`;
  const exchange = await exchangeOf(url, 'x-auth-token: a');
  expect(lineOf(exchange)).toMatch(`GET ${url.slice(0, 200)}… `);
  expect(JSON.parse(jsonLineOf(exchange)).path).toBe(url);
});

test('who did not wait for his answer is told apart', async () => {
  const plain = await exchangeOf(keys);
  const gone = { ...plain, aborted: true };
  expect([plain, gone].map((each) => lineOf(each).includes('too late'))).toEqual([false, true]);
  expect([plain, gone].map((each) => JSON.parse(jsonLineOf(each)).aborted)).toEqual([false, true]);
});
