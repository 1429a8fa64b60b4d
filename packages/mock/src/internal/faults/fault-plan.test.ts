import { describe, expect, test } from 'vitest';
import type { Faults } from '../../faults.ts';
import { OptionError } from '../../option-error.ts';
import type { Fault } from './fault.ts';
import { createFaultPlan, type FaultPlan } from './fault-plan.ts';

function planOf(faults: Faults): FaultPlan {
  const plan = createFaultPlan(faults, { now: () => 0 });
  if (!plan) throw new Error('It plans nothing.');
  return plan;
}

function faultsOf(faults: Faults, count = 10_000): Fault[] {
  const plan = planOf(faults);
  return Array.from({ length: count }, () => plan.next('kms', 'token'));
}

const failing = { errors: { 503: 0.1, 429: 0.2 }, reset: 0.1, truncate: 0.1 };

describe('the faults', () => {
  test('of a seed are the same again', () => {
    expect(faultsOf({ ...failing, seed: 7 })).toEqual(faultsOf({ ...failing, seed: 7 }));
  });

  test('of another seed are others', () => {
    expect(faultsOf({ ...failing, seed: 7 })).not.toEqual(faultsOf({ ...failing, seed: 8 }));
  });

  test('without a seed are those of 0', () => {
    expect(faultsOf(failing)).toEqual(faultsOf({ ...failing, seed: 0 }));
  });

  test('of two services and callers are drawn one after the other', () => {
    const plan = planOf(failing);
    const callers = ['a', 'b', 'c'];
    const drawn = Array.from({ length: 100 }, (_, index) => plan.next('dcs', callers[index % 3] ?? ''));
    expect(drawn).toEqual(faultsOf(failing, 100));
  });

  // Of 10,000 draws the share deviates by less than 0.5 % two times of three, and hardly ever by 2 %.
  test.each([
    ['503', ({ status }: Fault) => status === 503, 0.1],
    ['429', ({ status }: Fault) => status === 429, 0.2],
    ['no error', ({ status }: Fault) => status === undefined, 0.7],
    ['resets', ({ ending }: Fault) => ending === 'reset', 0.1],
    ['cut bodies, of what is not reset,', ({ ending }: Fault) => ending === 'truncate', 0.09],
    ['503 among the resets', ({ status, ending }: Fault) => status === 503 && ending === 'reset', 0.01],
  ])('have the share of %s', (_what, is, share) => {
    const drawn = faultsOf(failing);
    expect(Math.abs(drawn.filter(is).length / drawn.length - share)).toBeLessThan(0.02);
  });

  test('with a share of 1 are in every answer, with one of 0 in none', () => {
    const drawn = faultsOf({ errors: { 500: 0, 503: 1 }, reset: 0, truncate: 1 });
    expect(new Set(drawn.map(({ status, ending }) => `${status} ${ending}`))).toEqual(
      new Set(['503 truncate']),
    );
  });
});

describe('one option leaves the draws of the others alone:', () => {
  const endings = (faults: Faults) => faultsOf(faults).map(({ ending }) => ending);
  const statuses = (faults: Faults) => faultsOf(faults).map(({ status }) => status);
  const latencies = (faults: Faults) => faultsOf(faults).map(({ latency }) => latency);
  const slow = { ...failing, latency: { median: 80, p99: 900 } };

  test.each<[string, Faults]>([
    ['a fixed latency', { latency: 200 }],
    ['a uniform one', { latency: { min: 1, max: 9 } }],
    ['a log-normal one', { latency: { median: 1, p99: 9 } }],
  ])('%s those of errors and endings', (_what, latency) => {
    expect(statuses({ ...failing, ...latency })).toEqual(statuses(failing));
    expect(endings({ ...failing, ...latency })).toEqual(endings(failing));
  });

  test('errors those of latency and endings', () => {
    expect(endings({ ...slow, errors: { 500: 0.9 } })).toEqual(endings(slow));
    expect(latencies({ ...slow, errors: {} })).toEqual(latencies(slow));
  });

  test('endings those of errors and latency', () => {
    expect(statuses({ ...slow, reset: 0.5, truncate: 0.5 })).toEqual(statuses(slow));
    expect(latencies({ ...slow, reset: 0, truncate: 0 })).toEqual(latencies(slow));
  });

  test('resets those of cut bodies, where there is a body', () => {
    const [more, fewer] = [endings({ ...failing, reset: 0.5 }), endings(failing)];
    const kept = fewer.map((ending, index) => (more[index] === 'reset' ? 'reset' : ending));
    expect(more).toEqual(kept);
  });

  test('a rate limit those of what it admits', () => {
    const plan = planOf({ ...slow, rateLimit: 5 });
    const drawn = Array.from({ length: 10 }, (_, index) => plan.next('kms', index < 7 ? 'greedy' : 'modest'));
    const free = faultsOf(slow, 10);
    expect(drawn.slice(0, 5)).toEqual(free.slice(0, 5));
    expect(drawn.slice(5, 7)).toEqual(
      free.slice(5, 7).map((fault) => ({ ...fault, status: 429, retryAfter: 1 })),
    );
    expect(drawn.slice(7)).toEqual(free.slice(7));
  });
});

test('Retry-After is that of 429 and 503 alone', () => {
  const drawn = faultsOf({ errors: { 429: 0.25, 500: 0.25, 503: 0.25 }, retryAfter: 2 });
  const said = new Set(drawn.map(({ status, retryAfter }) => `${status} ${retryAfter}`));
  expect(said).toEqual(new Set(['429 2', '500 undefined', '503 2', 'undefined undefined']));
});

describe('a rate limit', () => {
  const statusesOf = (rateLimit: Faults['rateLimit'], services: readonly string[]) => {
    const plan = planOf({ rateLimit });
    return services.map((service) => plan.next(service, 'token').status);
  };

  test('of all services counts each for itself', () => {
    expect(statusesOf(1, ['kms', 'dcs', 'kms', 'dcs'])).toEqual([undefined, undefined, 429, 429]);
  });

  test('of one service is none of the others', () => {
    expect(statusesOf({ kms: 1 }, ['kms', 'dcs', 'kms', 'dcs'])).toEqual([
      undefined,
      undefined,
      429,
      undefined,
    ]);
  });

  test('says in whole seconds when the next is admitted', () => {
    const clock = { time: 0, now: () => clock.time };
    const plan = createFaultPlan({ rateLimit: 0.2 }, clock);
    const next = () => plan?.next('kms', 'token');
    expect(next()?.status).toBeUndefined();
    expect(next()).toMatchObject({ status: 429, retryAfter: 5 });
    clock.time = 4999;
    expect(next()).toMatchObject({ status: 429, retryAfter: 1 });
    clock.time = 5000;
    expect(next()?.status).toBeUndefined();
  });
});

test('a plan tells its statuses and the services that it names', () => {
  expect(planOf({ errors: { 503: 0.1, 500: 0 }, rateLimit: { kms: 20, dcs: 5 } })).toMatchObject({
    statuses: [429, 503],
    services: ['kms', 'dcs'],
  });
  expect(planOf({ latency: 200 })).toMatchObject({ statuses: [], services: [] });
});

test.each<[Faults | undefined]>([
  [undefined],
  [{}],
  [{ latency: 0, errors: {}, reset: 0, truncate: 0, seed: 7, retryAfter: 5 }],
  [{ errors: { 503: 0 }, latency: undefined, rateLimit: undefined }],
])('%o plans nothing, so that answers may be remembered', (faults) => {
  expect(createFaultPlan(faults)).toBeUndefined();
});

describe('is refused in one line that names the option, its value and what it must be:', () => {
  test.each<[object | null, RegExp]>([
    [{ latency: -1 }, /^faults\.latency must be milliseconds from 0 to 600000.*not -1\.$/],
    [{ latency: 600_001 }, /^faults\.latency.*not 600001\.$/],
    [{ latency: Number.NaN }, /^faults\.latency.*not NaN\.$/],
    [{ latency: '200' }, /^faults\.latency.*not '200'\.$/],
    [{ latency: null }, /^faults\.latency.*not null\.$/],
    [{ latency: { min: 500, max: 100 } }, /^faults\.latency.*not \{ min: 500, max: 100 \}\.$/],
    [{ latency: { min: undefined, median: 1, p99: 2 } }, /^faults\.latency.*not \{ min: undefined/],
    [{ latency: { min: 5 } }, /^faults\.latency.*\{ min, max \} or \{ median, p99 \}/],
    [{ latency: { median: 0, p99: 900 } }, /^faults\.latency.*median: 0/],
    [{ latency: { median: 900, p99: 80 } }, /^faults\.latency.*p99: 80/],
    [{ latency: { median: 900, sigma: 80 } }, /^faults\.latency.*sigma: 80/],
    [
      { errors: { 200: 0.1 } },
      /^A status of faults\.errors must be a whole number from 400 to 599, not '200'\.$/,
    ],
    [{ errors: { '0x1f7': 0.1 } }, /^A status of faults\.errors.*not '0x1f7'\.$/],
    [{ errors: { 503: 1.5 } }, /^faults\.errors\[503\] must be a share from 0 to 1, not 1\.5\.$/],
    [{ errors: { 503: undefined } }, /^faults\.errors\[503\].*not undefined\.$/],
    [
      { errors: { 503: 0.5, 429: 0.625 } },
      /^faults\.errors must be shares of at most 1 in all, not 1\.125\.$/,
    ],
    [{ errors: 503 }, /^faults\.errors must be an object of shares by status, not 503\.$/],
    [{ retryAfter: 1.5 }, /^faults\.retryAfter must be whole seconds from 0 to 2147483647, not 1\.5\.$/],
    [{ retryAfter: 2 ** 31 }, /^faults\.retryAfter.*not 2147483648\.$/],
    [{ reset: 2 }, /^faults\.reset must be a share from 0 to 1, not 2\.$/],
    [{ truncate: 'a\nb' }, /^faults\.truncate must be a share from 0 to 1, not 'a\\nb'\.$/],
    [{ rateLimit: 0 }, /^faults\.rateLimit must be requests per second from 0\.001 to 1000000, not 0\.$/],
    [{ rateLimit: null }, /^faults\.rateLimit.*not null\.$/],
    [{ rateLimit: { kms: Infinity } }, /^faults\.rateLimit\.kms must be.*not Infinity\.$/],
    [{ rateLimit: { kms: undefined } }, /^faults\.rateLimit\.kms must be.*not undefined\.$/],
    [{ seed: -1 }, /^faults\.seed must be a whole number from 0 to 4294967295, not -1\.$/],
    [{ error: { 503: 1 } }, /^faults: there is no 'error', but latency, errors, .*\.$/],
    [null, /^faults must be an object, not null\.$/],
  ])('%o', (faults, message) => {
    // What a program without types may give.
    const create = () => createFaultPlan(faults as Faults);
    expect(create).toThrow(OptionError);
    expect(create).toThrow(message);
  });

  test('but tenths that add up to 1 but for floating point are not', () => {
    const errors = { 400: 0.7, 429: 0.1, 500: 0.1, 502: 0.05, 503: 0.05 };
    expect(createFaultPlan({ errors })).toBeDefined();
  });
});
