import { describe, expect, test } from 'vitest';
import { bundles, operationOf, operations, profile } from '../../test/setup.ts';
import type { Expectation } from '../check.ts';
import { operationsOf } from '../description/operations.ts';
import type { Profile } from '../profile.ts';
import type { PromiseName } from '../promises.ts';
import { createJudge } from './judge.ts';

interface Script {
  readonly name: string;
  readonly operation?: string;
  readonly method?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly expected?: Expectation;
  readonly profile?: Profile;
  readonly broken: readonly PromiseName[];
}

const counted = { instance_num: 15 };
const example: Expectation = { status: 200, body: counted };
const throttled = { error_code: 'APIGW.0308', error_msg: 'Too many requests.', request_id: 'an-id' };
const tolerant: Profile = { ...profile, headers: 'optional' };

const scripts: readonly Script[] = [
  { name: 'a right answer', broken: [] },
  { name: 'a charset', headers: { 'content-type': 'application/json; charset=utf-8' }, broken: [] },
  { name: 'a right error', status: 429, headers: { 'retry-after': '1' }, body: throttled, broken: [] },
  { name: 'a wrong type', body: { instance_num: '15' }, broken: ['body', 'example'] },
  { name: 'a field too many', body: { instance_num: 15, extra: 1 }, broken: ['body', 'example'] },
  { name: 'a field too few', body: {}, broken: ['body', 'example'] },
  { name: 'a value out of range', body: { instance_num: -1 }, broken: ['body', 'example'] },
  { name: 'another value than the example', body: { instance_num: 16 }, broken: ['example'] },
  {
    name: 'another documented status',
    status: 429,
    headers: { 'retry-after': '1' },
    body: throttled,
    expected: { status: 200 },
    broken: ['status-expected'],
  },
  { name: 'an undocumented status', status: 418, expected: {}, broken: ['status-documented'] },
  { name: 'a wrong media type', headers: { 'content-type': 'text/html' }, broken: ['media-type'] },
  { name: 'no media type', headers: { 'content-type': undefined }, broken: ['media-type'] },
  { name: 'truncated JSON', text: '{"instance_num": 1', broken: ['json'] },
  { name: 'an empty body', text: '', broken: ['json'] },
  { name: 'no request id', headers: { 'x-request-id': undefined }, broken: ['request-id'] },
  {
    name: 'no request id, where a cloud need not send one',
    headers: { 'x-request-id': undefined },
    profile: tolerant,
    broken: [],
  },
  { name: 'an empty request id', headers: { 'x-request-id': '' }, profile: tolerant, broken: ['request-id'] },
  { name: 'no Retry-After', status: 429, body: throttled, broken: ['header'] },
  {
    name: 'a Retry-After that is no number',
    status: 429,
    headers: { 'retry-after': 'soon' },
    body: throttled,
    broken: ['header'],
  },
  {
    name: 'a gateway that names another request in the body',
    status: 429,
    headers: { 'retry-after': '1' },
    body: { ...throttled, request_id: 'another' },
    broken: ['envelope'],
  },
  {
    name: 'the envelope of another service',
    status: 400,
    body: { error_code: 'DCS.4062', error_msg: 'Invalid.' },
    broken: ['body', 'envelope'],
  },
  {
    name: 'the code of another service in the right envelope',
    status: 400,
    body: { error: { error_code: 'DCS.4062', error_msg: 'Invalid.' } },
    broken: ['envelope'],
  },
  {
    name: 'an error without a code, as KMS at times answers',
    status: 401,
    body: { error: { message: 'Not you.', title: 'Unauthorized' } },
    broken: [],
  },
  {
    name: 'a code that is too long',
    operation: 'ListNumberOfInstancesInDifferentStatus',
    status: 400,
    body: { error_code: 'DCS.111400062', error_msg: 'Invalid.' },
    broken: ['body'],
  },
  { name: 'an error with the body of a success', status: 500, body: counted, broken: ['body'] },
  {
    name: 'a refusal that was expected',
    status: 429,
    expected: { status: 'refused' },
    body: throttled,
    headers: { 'retry-after': '1' },
    broken: ['status-expected'],
  },
  { name: 'HEAD, which has no body', method: 'HEAD', text: '', broken: [] },
];

describe('the judge says of', () => {
  test.each(scripts)('$name: $broken', (script) => {
    const { operation = 'ShowUserInstances', method = 'GET', status = 200, body = counted, text } = script;
    const headers = { 'content-type': 'application/json', 'x-request-id': 'an-id', ...script.headers };
    const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const judged = { method, status, headers: new Headers(sent), text: text ?? JSON.stringify(body) };
    const expected = script.expected ?? (status === 200 ? example : { status });
    const judge = createJudge(operations, script.profile ?? profile);
    const wrong = judge(operationOf(operation), judged, expected).filter(
      ({ broken }) => broken !== undefined,
    );
    expect([...new Set(wrong.map(({ promise }) => promise))]).toEqual(script.broken);
    for (const { broken } of wrong) expect(broken).toMatch(/^[^\n]{5,}$/);
  });
});

test('where no shape of an error fits, that is said once', () => {
  const judged = {
    ...{ method: 'GET', status: 500, text: '{}' },
    headers: new Headers({ 'content-type': 'application/json', 'x-request-id': 'an-id' }),
  };
  const found = createJudge(operations, profile)(operationOf('ShowUserInstances'), judged);
  expect(found.flatMap(({ broken }) => broken ?? [])).toEqual(['the body has none of the described shapes']);
});

test('Ajv refuses a schema with a keyword that nobody knows', () => {
  const spoilt = JSON.parse(JSON.stringify(bundles[0]).replaceAll('"minimum":', '"minimun":'));
  const [operation] = operationsOf(spoilt);
  if (!operation) throw new Error('The first bundle has no operation.');
  const headers = new Headers({ 'content-type': 'application/json' });
  const judge = createJudge([operation], profile);
  expect(() => judge(operation, { method: 'GET', status: 200, headers, text: '{}' })).toThrow(/minimun/);
});
