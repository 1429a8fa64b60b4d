import { vi } from 'vitest';
import type { Cloud } from './cloud.ts';

/** The clock of the client, which stands still but for what the client itself waits for. */
export interface Clock extends Disposable {
  /** The pauses between requests so far, in ms. */
  readonly pauses: readonly number[];
  /** How many timers of the client are set. */
  readonly timers: number;
  /** How many ms have gone by. */
  readonly elapsed: number;
  /**
   * What the call settles to. Its pauses are over at once. A request has all the time that it really needs; only when
   * the cloud leaves it as it stands does the clock go on to the end of its time.
   */
  run<Result>(call: PromiseLike<Result>, cloud?: Pick<Cloud, 'stalled'>): Promise<Result>;
}

/**
 * Stops the client's clock and pins what is random, to the middle unless told otherwise. Sockets go on. A timer of more
 * than `longestPause` ms is taken for the time that a request has.
 */
export function stopClock({ longestPause = 30_000, random = 0.5 } = {}): Clock {
  const start = Date.parse('2026-01-01T00:00:00Z');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'], now: start });
  const pinned = vi.spyOn(Math, 'random').mockReturnValue(random);
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const pauses: number[] = [];
  let over = -1;

  /** The client has one timer at a time. Those of fetch itself do not keep a process alive. */
  const latest = () => timers.mock.results.findLastIndex(({ value }) => value.hasRef());
  const end = (timer: number, ms: number) => {
    over = timer;
    vi.advanceTimersByTime(Math.ceil(ms));
  };
  return {
    pauses,
    get timers() {
      const ended = new Set<unknown>(cleared.mock.calls.map(([timer]) => timer));
      return timers.mock.results.filter(({ value }) => value.hasRef() && !ended.has(value)).length;
    },
    get elapsed() {
      return Date.now() - start;
    },
    async run(call, cloud) {
      let settled = false;
      const settle = () => {
        settled = true;
      };
      call.then(settle, settle);
      for (let stalled = 0; !settled; ) {
        await new Promise((resolve) => setImmediate(resolve));
        const timer = latest();
        const ms = timers.mock.calls[timer]?.[1] ?? 0;
        if (settled || timer <= over) continue;
        if (ms <= longestPause) {
          pauses.push(ms);
          end(timer, ms);
        } else if (cloud && cloud.stalled > stalled) {
          stalled += 1;
          end(timer, ms);
        }
      }
      return call;
    },
    [Symbol.dispose]() {
      timers.mockRestore();
      cleared.mockRestore();
      pinned.mockRestore();
      vi.useRealTimers();
    },
  };
}
