import type { Mock } from '@cloud-inventory/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dangersOf, type Got, wrongCredentialsOf } from '../test/wrong/dangers.ts';
import type { Asked, Fault } from '../test/wrong/fault.ts';
import { accessKey, serverAt, startRightServer, token } from '../test/wrong/right-server.ts';
import { ending, header, status } from '../test/wrong/spoils.ts';
import { startWrongServer } from '../test/wrong/wrong-server.ts';
import { judge } from './judge.ts';
import type { JudgeOptions } from './judge-options.ts';
import { profileNames } from './profiles.ts';
import type { ServerCredentials } from './server.ts';

const profiles = await profileNames();

let mock: Mock;
beforeAll(async () => {
  mock = await startRightServer();
});
afterAll(() => mock.close());

interface Run extends JudgeOptions {
  readonly fault?: Fault;
  readonly credentials?: ServerCredentials;
}

/** All requests that a server gets in a run. */
async function requestsOf({ fault, credentials, ...options }: Run): Promise<Got[]> {
  const requests: Got[] = [];
  const onRequest = (asked: Asked, status: number) => void requests.push({ ...asked, status });
  await using server = await startWrongServer(mock.url, { onRequest, ...(fault && { fault }) });
  const judged = { ...serverAt(server.url, false), ...(credentials && { credentials }) };
  // As fast as it answers: that the rate is kept has tests of its own.
  await judge(judged, { seed: 1, runs: 2, rate: 100_000, timeout: 5, ...options });
  return requests;
}

describe("somebody else's server gets nothing but GET and HEAD of described paths", () => {
  describe.for(profiles)('with the profile %s', (profile) => {
    test('and no wrong credentials without leave', async () => {
      const requests = await requestsOf({ profile });
      expect(dangersOf(requests)).toEqual([]);
      expect(wrongCredentialsOf(requests)).toEqual({ tokens: 0, signatures: 0 });
      expect(requests.length).toBeGreaterThan(100);
    });

    test('and with leave, one wrong token and one wrong signature', async () => {
      const requests = await requestsOf({ profile, wrongCredentials: true });
      expect(dangersOf(requests)).toEqual([]);
      expect(wrongCredentialsOf(requests)).toEqual({ tokens: 1, signatures: 1 });
    });
  });

  test('where there is only an access key', async () => {
    const requests = await requestsOf({ credentials: { accessKey }, wrongCredentials: true });
    expect(dangersOf(requests)).toEqual([]);
    expect(wrongCredentialsOf(requests)).toEqual({ tokens: 1, signatures: 1 });
    expect(requests.filter(({ headers }) => headers['authorization']).length).toBeGreaterThan(100);
  });
});

const operation = 'ListInstances';
const promise = 'answered';
const elsewhere = '/v1.0/0dea2644dc80d5d22ff1c01e3ebea6fc/instances/delete';

const hostile: readonly Fault[] = [
  {
    name: 'redirects',
    promise,
    operation,
    spoil: (answer, asked) => header('location', elsewhere)(status(307)(answer, asked), asked),
  },
  { name: 'hangs up', promise, operation, spoil: ending('reset') },
  { name: 'fails', promise, operation, spoil: status(500) },
  { name: 'lets nobody in', promise, operation, spoil: status(401) },
  {
    name: 'throttles whoever has a wrong token',
    promise,
    operation,
    when: ({ headers }) => ![token, undefined].includes(headers['x-auth-token']),
    spoil: status(429),
  },
];

test.for(hostile)('nor does one that $name', async (fault) => {
  const requests = await requestsOf({ fault, wrongCredentials: true });
  expect(dangersOf(requests)).toEqual([]);
  const { tokens, signatures } = wrongCredentialsOf(requests);
  expect(Math.max(tokens, signatures)).toBeLessThanOrEqual(1);
});

test("a server of the suite's own gets all of that, and it is seen", async () => {
  const requests: Got[] = [];
  const onRequest = (asked: Asked, status: number) => void requests.push({ ...asked, status });
  await using server = await startWrongServer(mock.url, { onRequest });
  await judge(serverAt({ kms: server.url }), { seed: 1, runs: 1 });
  const dangers = ['DELETE', 'POST', 'PUT', 'PATCH', 'prefer', expect.stringMatching(/unheard-of$/)];
  expect(dangersOf(requests)).toEqual(expect.arrayContaining(dangers));
  expect(wrongCredentialsOf(requests)).toEqual({ tokens: 1, signatures: 3 });
});

test('no more requests a second are sent than the rate', async () => {
  const times: number[] = [];
  await using server = await startWrongServer(mock.url, {
    onRequest: () => void times.push(performance.now()),
  });
  await judge(serverAt({ kms: server.url }, false), { seed: 1, runs: 1, rate: 100 });
  const [first = 0, last = 0] = [times.at(0), times.at(-1)];
  // At 100 a second they are 10 ms apart; the first may have been on its way for a while.
  expect(last - first).toBeGreaterThan(5 * (times.length - 1));
  expect(times.length).toBeGreaterThan(10);
});
