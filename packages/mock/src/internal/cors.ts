import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';

/** Lets scripts of any site read what a cloud would answer, which is made up; the documentation site asks for it. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
};

/** The answer to a browser's preflight, and to any other OPTIONS. */
export function preflight(asked: IncomingHttpHeaders): Answer {
  const methods = 'GET, HEAD';
  const headers = {
    allow: methods,
    'access-control-allow-methods': methods,
    // Repeated by name, because `*` does not cover Authorization.
    'access-control-allow-headers': asked['access-control-request-headers'] ?? '*',
    'access-control-max-age': '600',
  };
  return { status: 204, headers, body: undefined, violations: [] };
}
