import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Operation } from './operation.ts';
import { isNamed, readPreference } from './preference.ts';

const success = { status: 200, mediaTypes: ['application/json'], examples: ['Documented', 'NoKeys'] };
const throttled = { ...success, status: 429, examples: ['Throttled'] };
const operation: Operation = {
  api: 'kms-v1.0',
  service: 'kms',
  operationId: 'ShowUserInstances',
  method: 'GET',
  path: '/v1.0/{project_id}/kms/user-instances',
  queryParameters: new Set(),
  headers: [],
  responses: [success, throttled],
  success,
  envelope: undefined,
};

const read = (header?: string) => readPreference(header, operation);

test('no header is no wish, and costs nothing', () => {
  expect(read()).toEqual({ wish: {}, fault: {} });
  expect(read()).toBe(read());
});

test.each([
  ['latency=250', { latency: 250 }],
  ['latency="250"', { latency: 250 }],
  ['latency=0.5', { latency: 0.5 }],
  ['Latency = 600000', { latency: 600_000 }],
  ['retry-after=5', { retryAfter: 5 }],
  ['retry-after=0', { retryAfter: 0 }],
  ['reset', { ending: 'reset' }],
  ['RESET=true', { ending: 'reset' }],
  ['truncate', { ending: 'truncate' }],
  ['truncate, reset', { ending: 'reset' }],
  ['latency=1, latency=2', { latency: 1 }],
  ['truncate, latency=100', { latency: 100, ending: 'truncate' }],
])('%s asks for a fault, and names no answer', (header, fault) => {
  const preference = read(header);
  // Nothing but what was asked for: it is laid over what is planned.
  expect(preference).toStrictEqual({ wish: expect.anything(), fault });
  expect('wish' in preference && isNamed(preference.wish)).toBe(false);
});

test('a fault and a documented answer go together', () => {
  expect(read('code=429, retry-after=7, latency=100, example=Throttled, truncate')).toEqual({
    wish: { status: 429, example: 'Throttled', dynamic: false },
    fault: { retryAfter: 7, latency: 100, ending: 'truncate' },
  });
});

test.each([
  ['code=429', { status: 429, dynamic: false }],
  [
    'respond-async; code=500, code="429"; example=Nothing',
    { status: 429, example: undefined, dynamic: false },
  ],
  ['code="429", example=Throttled', { status: 429, example: 'Throttled', dynamic: false }],
  ['example=NoKeys', { example: 'NoKeys', dynamic: false }],
  ['dynamic=true', { dynamic: true }],
])('%s names one of the documented answers', (header, wish) => {
  const preference = read(header);
  expect(preference).toEqual({ wish, fault: {} });
  expect('wish' in preference && isNamed(preference.wish)).toBe(true);
});

const wrongLatency = 'Prefer asks for a wrong latency; it must be milliseconds from 0 to 600000.';
const wrongSeconds = 'Prefer asks for a wrong retry-after; it must be whole seconds from 0 to 2147483647.';

test.each([
  ['code', 'Prefer asks for an undocumented code; ShowUserInstances documents 200, 429.'],
  ['code=0429', 'Prefer asks for an undocumented code; ShowUserInstances documents 200, 429.'],
  [
    'example=Nope',
    'Prefer asks for an unknown example; ShowUserInstances 200 has the examples Documented, NoKeys.',
  ],
  [
    'code=429, example=NoKeys',
    'Prefer asks for an unknown example; ShowUserInstances 429 has the examples Throttled. One of that name is there for code=200.',
  ],
  ['dynamic=1', 'Prefer has neither dynamic=true nor dynamic=false.'],
  ['latency', wrongLatency],
  ['latency=', wrongLatency],
  ['latency=""', wrongLatency],
  ['latency=abc', wrongLatency],
  ['latency=-5', wrongLatency],
  ['latency=1e3', wrongLatency],
  ['latency=600001', wrongLatency],
  ['retry-after', wrongSeconds],
  ['retry-after=1.5', wrongSeconds],
  ['retry-after=-1', wrongSeconds],
  ['retry-after=2147483648', wrongSeconds],
  ['reset=maybe', 'Prefer asks for a wrong reset; it must be alone or true.'],
  ['truncate=0.5', 'Prefer asks for a wrong truncate; it must be alone or true.'],
])('%s cannot be had', (header, problem) => {
  expect(read(header)).toEqual({ problem });
});

test.each([
  [''],
  [',;,'],
  ['respond-async, wait=10'],
  ['latency-budget=abc, no-reset'],
  ['wait="10, reset, code=418"'],
  ['wait="reset'],
  ['wait=a/reset'],
  ['why the reset'],
  ['__proto__=reset, constructor'],
])('%s asks for nothing of the mock', (header) => {
  expect(read(header)).toEqual({ wish: { dynamic: false }, fault: {} });
});

describe('a header of 16 kB', () => {
  const token = fc.constantFrom(
    'code',
    'latency',
    'retry-after',
    'reset',
    'a',
    '429',
    ' ',
    '\t',
    '=',
    '"',
    ',',
    ';',
    '-',
  );
  const anything = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(token, { maxLength: 60 }).map((all) => all.join('')),
  );

  property.prop([anything])('of whatever is read, or refused in a sentence', (text) => {
    const preference = read(text.repeat(Math.ceil(16_384 / (text.length + 1))));
    if ('problem' in preference) expect(preference.problem).toMatch(/^Prefer .*\.$/);
    else expect(Object.values(preference.fault)).not.toContain(undefined);
  });

  // Reading that looked at anything again and again would take minutes, and run out of time.
  test.each([['a'], [' '], ['"'], [','], ['a="'], ['a= '], ['a '], ['= "'], ['""'], ['a,']])(
    'and 64 times that, of nothing but %o, is read in one go',
    (text) => {
      const header = text.repeat(Math.ceil(2 ** 20 / text.length));
      expect(read(`code=429, a=${header}`)).toMatchObject({ wish: { status: 429 } });
    },
  );
});
