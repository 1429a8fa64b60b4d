import { isDeepStrictEqual } from 'node:util';
import type { Bundle } from './bundles.ts';
import type { PromisedContent, PromisedOperation, PromisedResponse } from './operations.ts';
import type { Received } from './received.ts';
import { type SchemaCheck, schemaCheckOf } from './schemas.ts';

/** The kinds of promises that an answer can break. */
export type Promised =
  | 'status-documented'
  | 'status-expected'
  | 'media-type'
  | 'json'
  | 'body'
  | 'example'
  | 'header'
  | 'request-id';

/** One broken promise. */
export interface Finding {
  readonly promise: Promised;
  /** What was promised and what came instead, on one line. */
  readonly message: string;
}

/** What is known beforehand about an answer. */
export interface Expectation {
  readonly status?: number;
  /** The very body. */
  readonly body?: unknown;
}

/** Judges one answer by the promises of its operation; an empty list means that it keeps them all. */
export type Judge = (operation: PromisedOperation, received: Received, expected?: Expectation) => Finding[];

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The body as it is for one request: a gateway's error names its id, which is another one each time. */
function bodyFor(body: unknown, id: string | null): unknown {
  const namesRequest = typeof body === 'object' && body !== null && 'request_id' in body;
  return namesRequest && id !== null ? { ...body, request_id: id } : body;
}

function bodyFindings(
  check: SchemaCheck,
  content: PromisedContent,
  { text, headers }: Received,
  expected: Expectation,
): Finding[] {
  const body = parsed(text);
  if (!body) return [{ promise: 'json', message: `the body is not JSON: ${text.slice(0, 80)}` }];
  const findings: Finding[] = check(content.schema, body.value).map((message) => ({
    promise: 'body',
    message,
  }));
  const wanted = bodyFor(expected.body, headers.get('x-request-id'));
  if ('body' in expected && !isDeepStrictEqual(body.value, wanted)) {
    findings.push({ promise: 'example', message: `the body is not the expected one: ${text.slice(0, 200)}` });
  }
  return findings;
}

function headerFindings(check: SchemaCheck, { headers }: PromisedResponse, received: Received): Finding[] {
  return [...headers].flatMap(([name, schema]): Finding[] => {
    const text = received.headers.get(name);
    const promise = name.toLowerCase() === 'x-request-id' ? 'request-id' : 'header';
    if (text === null) return [{ promise, message: `${name} is missing` }];
    // A header is text; a schema that wants a number gets it as one.
    const readings = /^-?\d+(\.\d+)?$/.test(text) ? [text, Number(text)] : [text];
    if (readings.some((value) => check(schema, value).length === 0)) return [];
    return [{ promise, message: `${name}: ${text} is not what it must be` }];
  });
}

/** A judge for the operations of these bundles: Ajv's word, and not that of the server's own validator. */
export function createJudge(bundles: readonly Bundle[]): Judge {
  const checks = new Map(bundles.map((bundle) => [bundle.id, schemaCheckOf(bundle)]));
  return ({ bundle, operationId, responses }, received, expected = {}) => {
    const check = checks.get(bundle.id);
    if (!check) throw new Error(`${bundle.id} is not among the judge's bundles.`);
    const { status, headers } = received;
    const findings: Finding[] = [];
    if (expected.status !== undefined && expected.status !== status) {
      findings.push({ promise: 'status-expected', message: `${status} instead of ${expected.status}` });
    }
    const response = responses.get(status);
    if (!response) {
      const message = `${operationId} documents no ${status}, only ${[...responses.keys()].join(', ')}`;
      return [...findings, { promise: 'status-documented', message }];
    }
    findings.push(...headerFindings(check, response, received));
    const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const content = response.content.get(mediaType);
    if (!content) {
      const message = `'${mediaType}' instead of ${[...response.content.keys()].join(', ')}`;
      return [...findings, { promise: 'media-type', message }];
    }
    return [...findings, ...bodyFindings(check, content, received, expected)];
  };
}
