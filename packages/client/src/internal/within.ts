const longestTimer = 2 ** 31 - 1;

/**
 * Does the work until it settles, the outer signal aborts, which rejects at once with its reason, or the time is up,
 * which resolves to what `late` returns. Neither a timer nor a listener is left.
 */
export async function within<Result>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
  late: () => Result,
): Promise<Result> {
  outer?.throwIfAborted();
  const inner = new AbortController();
  let end = () => {};
  // A longer timer would fire at once, and Node warns of a negative one.
  const timer = setTimeout(() => end(), Math.min(Math.max(ms, 0), longestTimer));
  try {
    return await new Promise((resolve, reject) => {
      end = () => {
        if (outer?.aborted) reject(outer.reason);
        else resolve(late());
        inner.abort();
      };
      outer?.addEventListener('abort', end);
      work(inner.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', end);
  }
}
