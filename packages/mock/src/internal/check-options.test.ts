import { describe, expect, test } from 'vitest';
import { OptionError } from '../option-error.ts';
import { type MockOptions, startMock } from '../start-mock.ts';
import { checkOptions, checkOverrideOptions, checkOverrideShape } from './check-options.ts';

function failureOf(check: () => void): string {
  try {
    check();
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  return 'none';
}

describe('options that no type has kept out are refused by name', () => {
  test.each<[unknown, RegExp]>([
    [{ token: ['SENSITIVE'] }, /^startMock: there is no 'token', but port, host, tokens, .*\.$/],
    [{ toString: 1 }, /^startMock: there is no 'toString'/],
    [null, /^startMock must be an object, not null\.$/],
    [4010, /^startMock must be an object, not 4010\.$/],
    [{ port: '4010' }, /^port must be a whole number from 0 to 65535, not '4010'\.$/],
    [{ port: null }, /^port must be.*not null\.$/],
    [{ host: '' }, /^host must be a text that is not empty.*not ''\.$/],
    [{ host: ' \n' }, /^host must be.*not ' \\n'\.$/],
    [{ host: 127 }, /^host must be.*not 127\.$/],
    [{ onFleetChange: true }, /^onFleetChange must be a function, not true\.$/],
    [{ onFleetError: 'log' }, /^onFleetError must be a function, not 'log'\.$/],
  ])('%j', (options, message) => {
    const failure = failureOf(() => checkOptions(options as MockOptions));
    expect(failure).toMatch(message);
    expect(failure).not.toContain('SENSITIVE');
  });

  test('and startMock rejects, as it does for any wrong option', async () => {
    const options = { token: ['x'] };
    const started: unknown = startMock(options as MockOptions);
    expect(started).toBeInstanceOf(Promise);
    await expect(started).rejects.toThrow(OptionError);
  });

  test('but what is undefined is left out', () => {
    const none = { port: undefined, host: undefined, onFleetChange: undefined };
    for (const options of [{}, none, { port: 99_999 }]) expect(() => checkOptions(options)).not.toThrow();
  });
});

describe('an override that is none is refused', () => {
  test.each([
    [{ stauts: 503 }, /^use: there is no 'stauts', but status, example, body, .*\.$/],
    [{ ending: 'rest' }, /^use: ending must be 'reset' or 'truncate', not 'rest'\.$/],
    [{ headers: null }, /^use: headers must be an object, not null\.$/],
    [[], /^use must be an object, not \[\]\.$/],
    [undefined, /^use must be an object, not undefined\.$/],
    [null, /^use must be an object, not null\.$/],
    [503, /^use must be an object, not 503\.$/],
  ])('%j', (override, message) => {
    expect(failureOf(() => checkOverrideShape(override))).toMatch(message);
  });

  test.each([{}, { ending: undefined }, { status: 503, ending: 'reset', headers: { a: 'b' } }])(
    'but not %j',
    (one) => {
      expect(() => checkOverrideShape(one)).not.toThrow();
    },
  );
});

test('the options of an override are refused where they are none', () => {
  expect(failureOf(() => checkOverrideOptions({ time: 1 }))).toBe(
    "The options of use: there is no 'time', but times.",
  );
  expect(failureOf(() => checkOverrideOptions(1))).toBe('The options of use must be an object, not 1.');
  expect(failureOf(() => checkOverrideOptions({ times: 1 }))).toBe('none');
});
