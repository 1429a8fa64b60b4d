import { setTimeout as wait } from 'node:timers/promises';

/** What time it is, and how to let some pass. */
export interface Clock {
  /** In milliseconds. */
  now(): number;
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const clock: Clock = {
  now: () => performance.now(),
  wait: async (milliseconds, signal) => void (await wait(milliseconds, undefined, { signal })),
};
