import { afterAll, describe, expect, test, vi } from 'vitest';
import { stopClock } from '../test/clock.ts';
import { answer, startCloud } from '../test/cloud.ts';
import type { Fault } from '../test/faults/fault.ts';
import { noAnswer } from '../test/faults/no-answer.ts';
import { refusal } from '../test/faults/refusal.ts';
import { wrongAnswer } from '../test/faults/wrong-answer.ts';

// The tests' names are the rows of a table, which `npm run faults` prints.
const columns = (fault: string, error: string, code: string, tries: number | string, wait: number | string) =>
  `${fault.padEnd(38)} ${error.padEnd(21)} ${code.padEnd(10)} ${`${tries}`.padStart(5)} ${`${wait}`.padStart(7)}`;
const row = ({ fault, error = '', code = '', tries, wait }: Fault) =>
  columns(fault, error, code, tries, wait);

const elsewhere = await startCloud(answer(200, { instance_num: 1 }));
afterAll(() => elsewhere[Symbol.asyncDispose]());

const faults = [...noAnswer, ...wrongAnswer(elsewhere.url), ...refusal];

describe(columns('fault', 'error', 'code', 'tries', 'wait/ms'), () => {
  test.each(faults.map((fault) => [row(fault), fault] as const))('%s', async (_row, fault) => {
    const { server, call = ({ kms }) => kms.showUserInstances(), options, error, tries, wait } = fault;
    await using cloud = await startCloud(...server);
    if (server.length === 0) await cloud[Symbol.asyncDispose]();
    using clock = stopClock();
    using fetch = vi.spyOn(globalThis, 'fetch');

    const client = cloud.client({ retry: undefined, ...options?.() });
    const [outcome] = await Promise.allSettled([clock.run(call(client), cloud)]);
    const { name, code, requestId } = Object(outcome.status === 'rejected' && outcome.reason);

    expect({ error: name, code, requestId, tries: fetch.mock.calls.length, wait: clock.elapsed }).toEqual({
      error,
      code: fault.code,
      requestId: fault.requestId,
      tries,
      wait,
    });
    expect(cloud.requests).toHaveLength(server.length === 0 ? 0 : tries);
    expect(elsewhere.requests, 'credentials have followed a redirect').toHaveLength(0);
  });
});
