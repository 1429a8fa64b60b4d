import { parseArgs } from 'node:util';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createFaultPlan } from '../internal/faults/fault-plan.ts';
import { OptionError } from '../option-error.ts';
import { faultHelp, faultOptions, readFaults } from './fault-arguments.ts';

const faultsOf = (args: readonly string[]) =>
  readFaults(parseArgs({ args: [...args], options: faultOptions }).values);

test('no flags are no faults', () => {
  expect(createFaultPlan(faultsOf([]))).toBeUndefined();
});

test.each([
  [['--latency', '200'], { latency: 200 }],
  [['--latency', '0.5'], { latency: 0.5 }],
  [['--latency', '100-500'], { latency: { min: 100, max: 500 } }],
  [['--latency', 'median=80,p99=900'], { latency: { median: 80, p99: 900 } }],
  [['--error', '503=0.02'], { errors: { 503: 0.02 } }],
  [['--error', '503=2%', '--error=429=.05'], { errors: { 503: 0.02, 429: 0.05 } }],
  [['--retry-after', '2'], { retryAfter: 2 }],
  [['--reset', '1%', '--truncate', '0.5'], { reset: 0.01, truncate: 0.5 }],
  [['--rate-limit', '20'], { rateLimit: 20 }],
  [['--rate-limit', 'kms=20'], { rateLimit: { kms: 20 } }],
  [['--rate-limit', 'kms=20', '--rate-limit', 'dcs=0.5'], { rateLimit: { kms: 20, dcs: 0.5 } }],
  [['--fault-seed', '7'], { seed: 7 }],
])('%j', (args, faults) => {
  expect(faultsOf(args)).toEqual(faults);
});

describe('is refused in one line that names the flag, what was typed and what it must be:', () => {
  test.each([
    [['--latency', ''], /^--latency must be milliseconds from 0 to 600000, as 200, 100-500 .*, not ''\.$/],
    [['--latency', 'soon'], /^--latency .*, not 'soon'\.$/],
    [['--latency', '1e3'], /^--latency .*, not '1e3'\.$/],
    [['--latency=-5'], /^--latency .*, not '-5'\.$/],
    [['--latency', '500-100'], /^--latency .*, not '500-100'\.$/],
    [['--latency', '100-'], /^--latency .*, not '100-'\.$/],
    [['--latency', '600001'], /^--latency .*, not '600001'\.$/],
    [['--latency', 'median=900,p99=80'], /^--latency .*, not 'median=900,p99=80'\.$/],
    [['--latency', 'median=0,p99=80'], /^--latency .*, not 'median=0,p99=80'\.$/],
    [['--error', '503'], /^--error must be a status from 400 to 599 and its share, as .*, not '503'\.$/],
    [['--error', '200=0.5'], /^--error .*, not '200=0\.5'\.$/],
    [['--error', '503=101%'], /^--error .*, not '503=101%'\.$/],
    [['--error', '503=0.5\n'], /^--error .*, not '503=0\.5\\n'\.$/],
    [
      ['--error', '503=50%', '--error', '429=75%'],
      /^--error must be shares of at most 1 in all, not 1\.25\.$/,
    ],
    [
      ['--error', '503=0.1', '--error', '503=0.2'],
      /^--error must be given once for each, not '503 twice'\.$/,
    ],
    [['--retry-after', '1.5'], /^--retry-after must be whole seconds from 0 to 2147483647, not '1\.5'\.$/],
    [['--reset', '2'], /^--reset must be a share from 0 to 1 or from 0% to 100%, not '2'\.$/],
    [['--truncate', '%'], /^--truncate must be a share .*, not '%'\.$/],
    [['--rate-limit', '0'], /^--rate-limit must be requests per second from 0\.001 .*, not '0'\.$/],
    [['--rate-limit', 'kms='], /^--rate-limit must be requests per second .*, not 'kms='\.$/],
    [['--rate-limit', '=20'], /^--rate-limit must be one number, or SERVICE=NUMBER .*, not '=20'\.$/],
    [['--rate-limit', 'kms=20', '--rate-limit', '5'], /^--rate-limit must be one number, or .*, not '5'\.$/],
    [
      ['--rate-limit', 'kms=1', '--rate-limit', 'kms=2'],
      /^--rate-limit .* once for each, not 'kms twice'\.$/,
    ],
    [['--fault-seed', '0x7'], /^--fault-seed must be a whole number from 0 to 4294967295, not '0x7'\.$/],
  ])('%j', (args, message) => {
    expect(() => faultsOf(args)).toThrow(OptionError);
    expect(() => faultsOf(args)).toThrow(message);
  });
});

const anything = fc.oneof(fc.string(), fc.stringMatching(/^[0-9=%.,a-z-]{0,12}$/));

property.prop([fc.constantFrom(...Object.keys(faultOptions)), anything])(
  'whatever is typed is a plan or an OptionError of one line',
  (flag, text) => {
    try {
      createFaultPlan(faultsOf([`--${flag}=${text}`]));
    } catch (error) {
      expect(error).toBeInstanceOf(OptionError);
      expect(String(error)).toContain(`--${flag} must be`);
      expect(String(error)).not.toMatch(/[\r\n]/);
    }
  },
);

test('the help shows every flag', () => {
  const shown = [...faultHelp.matchAll(/^ {2}--([\w-]+) /gm)].map(([, flag]) => flag);
  expect(shown).toEqual(Object.keys(faultOptions));
});
