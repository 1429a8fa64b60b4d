import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openSocket } from '../test/raw.ts';
import { headersOf, instances, keys, token } from '../test/samples.ts';
import { startedMock } from '../test/started-mock.ts';
import type { Faults } from './faults.ts';

type Ask = (path?: string, headers?: Record<string, string>) => Promise<Response>;

/** Asks a mock of its own. */
async function faulty(faults?: Faults): Promise<Ask> {
  const mock = await startedMock({ faults });
  return (path = keys, headers = token) => fetch(mock.url + path, { headers });
}

async function millisecondsOf(asked: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await asked;
  return performance.now() - start;
}

test('latency is waited for before each answer, and a Prefer header has another', async () => {
  const ask = await faulty({ latency: { min: 80, max: 81 } });
  // A timer may fire a millisecond early.
  expect(await millisecondsOf(ask())).toBeGreaterThan(78);
  expect(await millisecondsOf(ask())).toBeGreaterThan(78);
  expect((await (await faulty({ latency: 600_000 }))(keys, headersOf('latency=0'))).status).toBe(200);
});

test('latency is over when the caller goes away', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const mock = await startedMock();
  const socket = await openSocket(mock.port);
  socket.write(`GET ${keys} HTTP/1.1\r\nhost: a\r\nx-auth-token: a\r\nprefer: latency=1000\r\n\r\n`);
  while (vi.getTimerCount() === 0) await setImmediate();
  socket.destroy();
  while (vi.getTimerCount() > 0) await setImmediate();
  expect(mock.requests).toMatchObject([{ status: 200, aborted: true }]);
});

test('latency by Prefer is for that request alone, each time that it is sent', async () => {
  const ask = await faulty();
  for (let i = 0; i < 2; i++)
    expect(await millisecondsOf(ask(keys, headersOf('latency=80')))).toBeGreaterThan(78);
  expect(await millisecondsOf(ask(`${instances}?limit=0`, headersOf('latency=80')))).toBeGreaterThan(78);
});
