const longestTimer = 2 ** 31 - 1;

/**
 * Does the work until it settles, the outer signal aborts, which rejects at once with its reason, or the time is up,
 * which resolves to what `late` returns. Neither a timer nor a listener is left.
 */
export function within<Result>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
  late: () => Result,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    outer?.throwIfAborted();
    const inner = new AbortController();
    const settle = <Value>(settled: (value: Value) => void) => {
      return (value: Value) => {
        clearTimeout(timer);
        outer?.removeEventListener('abort', end);
        settled(value);
      };
    };
    const end = () => {
      if (outer?.aborted) settle(reject)(outer.reason);
      else settle(resolve)(late());
      inner.abort();
    };
    // A longer timer would fire at once, and Node warns of a negative one.
    const timer = setTimeout(end, Math.min(Math.max(ms, 0), longestTimer));
    outer?.addEventListener('abort', end);
    work(inner.signal).then(settle(resolve), settle(reject));
  });
}
