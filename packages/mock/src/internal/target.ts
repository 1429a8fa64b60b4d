/** A repeated parameter has all its values. */
export type Query = Record<string, string | string[]>;

/** Where a request goes. */
export interface Target {
  /** Percent-encoded in one way, whichever way it was sent: `/v1%2e0` is `/v1.0`. */
  readonly path: string;
  readonly query: Query;
}

// What encoding leaves as it is.
const encoded = /^[\w\-.!~*'()/]*$/;

/** The path in the one way; undefined if it is malformed. */
function pathOf(text: string): string | undefined {
  if (encoded.test(text)) return text || '/';
  try {
    return text
      .split('/')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join('/');
  } catch {
    return undefined;
  }
}

function queryOf(text: string): Query {
  // Without a prototype, for a parameter may be called __proto__.
  const query: Query = Object.create(null);
  if (text === '') return query;
  // With a question mark of its own, for it would take one of the text's away.
  for (const [name, value] of new URLSearchParams(`?${text}`)) {
    const known = query[name];
    if (known === undefined) query[name] = value;
    else if (typeof known === 'string') query[name] = [known, value];
    else known.push(value);
  }
  return query;
}

/** Reads a request line's target, which a proxy's client sends with scheme and host; undefined if it is malformed. */
export function readTarget(text: string): Target | undefined {
  const relative = text.startsWith('/') ? text : text.replace(/^https?:\/\/[^/?#]*/i, '');
  const mark = relative.indexOf('?');
  const path = pathOf(mark < 0 ? relative : relative.slice(0, mark));
  return path === undefined ? undefined : { path, query: queryOf(mark < 0 ? '' : relative.slice(mark + 1)) };
}
