/** A repeated parameter has all its values. */
export type Query = Record<string, string | string[]>;

/** Where a request goes. */
export interface Target {
  /** Percent-encoded in one way, whichever way it was sent: `/v1%2e0` is `/v1.0`. */
  readonly path: string;
  readonly query: Query;
}

function queryOf(text: string): Query {
  const values = Map.groupBy(new URLSearchParams(text), ([name]) => name);
  return Object.fromEntries(
    [...values].map(([name, pairs]) => {
      const all = pairs.map(([, value]) => value);
      return [name, all.length === 1 ? (all[0] ?? '') : all];
    }),
  );
}

/** Reads a request line's target, which a proxy's client sends with scheme and host; undefined if it is malformed. */
export function readTarget(text: string): Target | undefined {
  const relative = text.replace(/^https?:\/\/[^/?#]*/i, '');
  const [path = '', query = ''] = relative.split(/\?(.*)/s);
  try {
    const segments = path.split('/').map((segment) => encodeURIComponent(decodeURIComponent(segment)));
    return { path: segments.join('/') || '/', query: queryOf(query) };
  } catch {
    return undefined;
  }
}
