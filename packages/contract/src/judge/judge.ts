import { isDeepStrictEqual } from 'node:util';
import type { Expectation } from '../check.ts';
import { isObject, parseJson } from '../description/json.ts';
import type { DescribedResponse, Operation } from '../description/operations.ts';
import { type SchemaCheck, schemaCheckOf } from '../description/schemas.ts';
import type { Profile } from '../profile.ts';
import { envelopeProblem } from './envelope.ts';
import { judgeHeaders } from './headers.ts';
import { type Judgement, judgementsOf } from './judgement.ts';

/** What is judged. */
export interface Judged {
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Judges one answer by all that its operation promises of any answer, and by what is expected of this one. */
export type Judge = (operation: Operation, judged: Judged, expected?: Expectation) => Judgement[];

/** The body as it is for one request: a gateway's error names its id, which is another one each time. */
function bodyFor(body: unknown, id: string | null): unknown {
  return isObject(body) && 'request_id' in body && id !== null ? { ...body, request_id: id } : body;
}

function judgeStatus(operation: Operation, status: number, expected: Expectation['status']): Judgement[] {
  const { responses, operationId } = operation;
  const documented = responses.has(status)
    ? []
    : [`${status} is not documented for ${operationId}, only ${[...responses.keys()].join(', ')}`];
  const judgements = judgementsOf('status-documented', documented);
  if (expected === undefined) return judgements;
  const refused = status >= 400 && status < 500 && status !== 429;
  const fits = expected === 'refused' ? refused : status === expected;
  const wanted = expected === 'refused' ? 'a refusal' : expected;
  return [...judgements, ...judgementsOf('status-expected', fits ? [] : [`${status} instead of ${wanted}`])];
}

/** Characters from which on only the first fault of a body is looked for. */
const large = 200_000;

function judgeBody(
  check: SchemaCheck,
  operation: Operation,
  { content }: DescribedResponse,
  { status, headers, text }: Judged,
  expected: Expectation,
): Judgement[] {
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const described = content.get(mediaType);
  if (!described) {
    const found = mediaType === '' ? 'no Content-Type' : `'${mediaType.slice(0, 80)}'`;
    return judgementsOf('media-type', [`${found} instead of ${[...content.keys()].join(', ')}`]);
  }
  const judgements: Judgement[] = [{ promise: 'media-type' }];
  const body = parseJson(text);
  if (!body) {
    const found = text === '' ? 'the body is empty' : `the body is not JSON: ${text.slice(0, 80)}`;
    return [...judgements, ...judgementsOf('json', [found])];
  }
  const id = headers.get('x-request-id');
  judgements.push(
    { promise: 'json' },
    ...judgementsOf('body', check(described.schema, body.value, text.length < large)),
  );
  if (status >= 400) judgements.push(...judgementsOf('envelope', envelopeProblem(operation, body.value, id)));
  if ('body' in expected) {
    const same = isDeepStrictEqual(body.value, bodyFor(expected.body, id));
    const message = `the body is not the expected one: ${text.slice(0, 200)}`;
    judgements.push(...judgementsOf('example', same ? [] : [message]));
  }
  return judgements;
}

/** A judge of the answers to these operations: Ajv's word, and not that of the server's own validator. */
export function createJudge(operations: readonly Operation[], profile: Profile): Judge {
  const bundles = new Set(operations.map(({ bundle }) => bundle));
  const checks = new Map([...bundles].map((bundle) => [bundle, schemaCheckOf(bundle)]));
  return (operation, judged, expected = {}) => {
    const check = checks.get(operation.bundle);
    if (!check) throw new Error(`${operation.operationId} is not among the judge's operations.`);
    const judgements = judgeStatus(operation, judged.status, expected.status);
    const response = operation.responses.get(judged.status);
    if (!response) return judgements;
    judgements.push(...judgeHeaders(check, response, judged.headers, profile));
    // An answer to HEAD has no body to judge; that it is like GET's is judged by a check of its own.
    if (judged.method !== 'HEAD') judgements.push(...judgeBody(check, operation, response, judged, expected));
    return judgements;
  };
}
