import { type Clock, clock as realClock } from './clock.ts';

/** Keeps requests apart, so that there are never more than so many in a second. */
export class Pace {
  readonly #clock: Clock;
  readonly #gap: number;
  #next: number;

  /** @param rate Requests a second; `Infinity` waits for nothing. */
  constructor(rate: number, clock: Clock = realClock) {
    this.#clock = clock;
    this.#gap = 1000 / rate;
    this.#next = clock.now();
  }

  /** Comes back when the next request may be sent. */
  async turn(signal?: AbortSignal): Promise<void> {
    if (this.#gap === 0) return;
    const now = this.#clock.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gap;
    if (at === now) return;
    await this.#clock.wait(at - now, signal);
    // A wait may take longer than it should: what was lost is not caught up.
    this.#next = Math.max(this.#next, this.#clock.now() + this.#gap);
  }

  /** Nothing is sent for so long: the server asked for it. */
  pause(milliseconds: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + milliseconds);
  }
}
