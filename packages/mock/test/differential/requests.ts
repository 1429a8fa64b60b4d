import fc from 'fast-check';
import { mostly, oneOf } from './choices.ts';
import type { Described } from './described.ts';
import { headersOf } from './headers.ts';
import { besidePath, ownPath } from './paths.ts';
import { queryOf } from './queries.ts';
import type { Request } from './request.ts';

const otherMethods = oneOf('HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND');

// Nothing that says it is JSON and is not: Prism would never answer that.
const contents = mostly<{ type?: string; body?: string }>(
  fc.constant({}),
  fc.constantFrom(
    { type: 'text/plain', body: 'a' },
    { type: 'application/json', body: '{}' },
    { body: '\0' },
    { body: '' },
    { type: 'text/plain' },
    { type: 'application/json', body: '' },
  ),
);

/** Any request aimed at a call: most of its parts right, each of them wrong at times. */
function requestTo(aim: Described): fc.Arbitrary<Request> {
  return fc
    .record({
      method: mostly(fc.constant(aim.method), otherMethods),
      path: mostly(ownPath(aim), besidePath(aim)),
      query: queryOf(aim.parameters.filter(({ in: place }) => place === 'query')),
      headers: headersOf(aim),
      content: contents,
    })
    .map(({ method, path, query, headers, content: { type, body } }) => ({
      aim,
      method,
      target: `${path}${query}`,
      headers: type === undefined ? headers : [...headers, ['Content-Type', type]],
      body,
    }));
}

/** Any request aimed at any of the calls. */
export function anyRequest(described: readonly Described[]): fc.Arbitrary<Request> {
  return fc.oneof(...described.map(requestTo));
}
