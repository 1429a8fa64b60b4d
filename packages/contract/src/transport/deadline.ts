/**
 * A signal for one request: it is aborted after a time, or when the whole run is. Unlike `AbortSignal.timeout` and
 * `AbortSignal.any` it holds on to nothing once it is disposed of, which matters after thousands of requests.
 */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #whole: AbortSignal | undefined;
  readonly #end = () => this.#controller.abort();
  /** Whether the time is over. */
  isOver = false;

  constructor(milliseconds: number, whole: AbortSignal | undefined) {
    this.#whole = whole;
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#end();
    }, milliseconds);
    if (whole?.aborted) this.#end();
    whole?.addEventListener('abort', this.#end);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#whole?.removeEventListener('abort', this.#end);
  }
}
