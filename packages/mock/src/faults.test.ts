import { describe, expect, test } from 'vitest';
import { sendRaw } from '../test/raw.ts';
import { headersOf, keys, statuses, token } from '../test/samples.ts';
import { startedMock } from '../test/started-mock.ts';
import type { Faults } from './faults.ts';
import { OptionError } from './option-error.ts';
import { startMock } from './start-mock.ts';

type Ask = (path?: string, headers?: Record<string, string>) => Promise<Response>;

/** Asks a mock of its own. */
async function faulty(faults?: Faults): Promise<Ask> {
  const mock = await startedMock({ faults });
  return (path = keys, headers = token) => fetch(mock.url + path, { headers });
}

/** What happens to one request after another. */
async function fates(ask: Ask, count: number): Promise<string[]> {
  const all: string[] = [];
  for (let i = 0; i < count; i++) {
    const answer = await ask().catch(() => undefined);
    const whole = await answer?.text().then(
      () => true,
      () => false,
    );
    all.push(answer ? `${answer.status}${whole ? '' : ' cut'}` : 'reset');
  }
  return all;
}

describe('errors', () => {
  test('come in their shares, as documented, also for the same request', async () => {
    const ask = await faulty({ errors: { 429: 0.3, 503: 0.3 } });
    const all = await fates(ask, 60);
    expect(new Set(all)).toEqual(new Set(['200', '429', '503']));
    for (const each of ['429', '503']) expect(all.filter((fate) => fate === each).length).toBeGreaterThan(8);
  });

  test.each<[Faults, string | null, object]>([
    [{ errors: { 429: 1 }, retryAfter: 7 }, '7', { error_code: 'APIGW.0308' }],
    [{ errors: { 429: 1 } }, '1', { error_code: 'APIGW.0308' }],
    [{ errors: { 503: 1 }, retryAfter: 7 }, '7', { error: { error_code: 'KMS.0104' } }],
    [{ errors: { 500: 1 }, retryAfter: 7 }, null, { error: { error_code: 'KMS.0100' } }],
  ])('%j: Retry-After is %s', async (faults, retryAfter, body) => {
    const answer = await (await faulty(faults))();
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(await answer.json()).toMatchObject(body);
  });

  test('are not for calls that do not document them', async () => {
    const ask = await faulty({ errors: { 503: 1 } });
    expect([(await ask()).status, (await ask(statuses)).status]).toEqual([503, 200]);
  });
});

describe('a broken connection', () => {
  test('is a reset instead of an answer, or an end in the middle of the body', async () => {
    expect(await fates(await faulty({ reset: 1, truncate: 1 }), 2)).toEqual(['reset', 'reset']);
    expect(await fates(await faulty({ truncate: 1 }), 2)).toEqual(['200 cut', '200 cut']);
    expect(await fates(await faulty({ truncate: 1, errors: { 500: 1 } }), 2)).toEqual(['500 cut', '500 cut']);
  });

  test('by Prefer is for that request alone, each time that it is sent', async () => {
    const ask = await faulty();
    for (const [prefer, fate] of [
      ['reset', 'reset'],
      ['truncate', '200 cut'],
      ['code=500, truncate', '500 cut'],
      ['reset, truncate', 'reset'],
    ])
      expect(await fates(() => ask(keys, headersOf(prefer)), 2)).toEqual([fate, fate]);
    expect(await fates(ask, 1)).toEqual(['200']);
  });

  test.each(['reset', 'truncate'])(
    'by %s has its turn behind an answer that is still awaited',
    async (prefer) => {
      await using mock = await startMock();
      const request = (asked: string) =>
        `GET ${keys} HTTP/1.1\r\nhost: a\r\nx-auth-token: a\r\nprefer: ${asked}\r\n\r\n`;
      const answers = await sendRaw(mock.port, request('latency=20') + request(prefer));
      expect(answers.match(/\{"instance_num":15\}/g)).toHaveLength(1);
    },
  );
});

describe('the same seed', () => {
  const faults: Faults = { errors: { 500: 0.2 }, reset: 0.2, truncate: 0.2 };

  test('has the same faults in every mock, another one has others', async () => {
    const [first, second, other] = await Promise.all(
      [7, 7, 8].map(async (seed) => fates(await faulty({ ...faults, seed }), 30)),
    );
    expect(first).toEqual(second);
    expect(first).not.toEqual(other);
    expect(first).toEqual(expect.arrayContaining(['200', '500', 'reset', '200 cut']));
  });

  test('has the same faults whatever is refused in between, which none befalls', async () => {
    const all = await fates(await faulty(faults), 15);
    const ask = await faulty(faults);
    const between: number[] = [];
    const other: Ask = async () => {
      for (const answer of [await ask(keys, {}), await ask('/nowhere')]) between.push(answer.status);
      return ask();
    };
    expect(await fates(other, 15)).toEqual(all);
    expect(new Set(between)).toEqual(new Set([401, 404]));
  });
});

test.each<[Faults, RegExp]>([
  [{ errors: { 418: 0.1 } }, /^Errors must be documented ones, 400, .*, 504, not 418\.$/],
  [
    { rateLimit: { obs: 20 } },
    /^The rate limit must be for services that are described, dcs, kms, not obs\.$/,
  ],
  [{ latency: -1 }, /^faults\.latency must be .*, not -1\.$/],
])('%j is an OptionError', async (faults, message) => {
  const attempt = startMock({ faults });
  await expect(attempt).rejects.toThrow(OptionError);
  await expect(attempt).rejects.toThrow(message);
});
