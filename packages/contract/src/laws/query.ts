import type { Query } from '../check.ts';

/** What stands behind the `?` of a URL. */
export function parseQuery(text: string): Query {
  return [...new URLSearchParams(text)];
}

/** A query for a person: not encoded, so that names can be read. */
export function queryText(query: Query): string {
  return query.map(([name, value]) => `${name}=${value}`).join('&') || 'no query';
}
