import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundles, judge, operationOf } from '../test/setup.ts';
import { createJudge, type Promised } from './judge.ts';
import { operationsOf } from './operations.ts';
import { receive } from './received.ts';

interface Script {
  readonly name: string;
  readonly status?: number;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: unknown;
  readonly text?: string;
  /** What was asked for, where that is not what came. */
  readonly asked?: number;
  readonly broken: readonly Promised[];
}

const throttled = { error_code: 'APIGW.0308', error_msg: 'Too many requests.', request_id: 'a' };

const scripts: readonly Script[] = [
  { name: 'a right answer', broken: [] },
  {
    name: 'a right answer with a charset',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    broken: [],
  },
  { name: 'a right error', status: 429, headers: { 'retry-after': '1' }, body: throttled, broken: [] },
  { name: 'a wrong type', body: { instance_num: '15' }, broken: ['body', 'example'] },
  { name: 'a field too many', body: { instance_num: 15, extra: 1 }, broken: ['body', 'example'] },
  { name: 'a field too few', body: {}, broken: ['body', 'example'] },
  { name: 'a value out of range', body: { instance_num: -1 }, broken: ['body', 'example'] },
  { name: 'another value than the example', body: { instance_num: 16 }, broken: ['example'] },
  {
    name: 'another documented status',
    status: 429,
    asked: 200,
    headers: { 'retry-after': '1' },
    body: throttled,
    broken: ['status-expected', 'example'],
  },
  {
    name: 'an undocumented status',
    status: 418,
    asked: 200,
    broken: ['status-expected', 'status-documented'],
  },
  { name: 'a wrong media type', headers: { 'content-type': 'text/html' }, broken: ['media-type'] },
  { name: 'no media type', headers: { 'content-type': undefined }, broken: ['media-type'] },
  { name: 'truncated JSON', text: '{"instance_num": 1', broken: ['json'] },
  { name: 'an empty body', text: '', broken: ['json'] },
  { name: 'no request id', headers: { 'x-request-id': undefined }, broken: ['request-id'] },
  { name: 'no Retry-After', status: 429, body: throttled, broken: ['header'] },
  {
    name: 'a Retry-After that is no number',
    status: 429,
    headers: { 'retry-after': 'soon' },
    body: throttled,
    broken: ['header'],
  },
  {
    name: 'the envelope of another service',
    status: 400,
    body: { error_code: 'DCS.4062', error_msg: 'Invalid.' },
    broken: ['body'],
  },
  { name: 'an error with the body of a success', status: 500, body: { instance_num: 15 }, broken: ['body'] },
];

/** A server that answers `/3` with the fourth script. */
const server: Server = createServer((request, response) => {
  const script = scripts[Number(request.url?.slice(1))];
  const headers = { 'content-type': 'application/json', 'x-request-id': 'a', ...script?.headers };
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = script?.text ?? JSON.stringify(script?.body ?? { instance_num: 15 });
  response.writeHead(script?.status ?? 200, Object.fromEntries(sent)).end(text);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const expectationOf = ({ status = 200, asked = status }: Script) =>
  asked === 200 ? { status: 200, body: { instance_num: 15 } } : { status: asked };

describe('the judge says of', () => {
  test.each(scripts.map((script, number) => ({ ...script, number })))('$name: $broken', async (script) => {
    // A listening TCP server has such an address.
    const { port } = server.address() as AddressInfo;
    const received = await receive(await fetch(`http://127.0.0.1:${port}/${script.number}`));
    const findings = judge(operationOf('ShowUserInstances'), received, expectationOf(script));
    expect([...new Set(findings.map(({ promise }) => promise))]).toEqual(script.broken);
    for (const { message } of findings) expect(message).toMatch(/^[^\n]{5,}$/);
  });
});

test('Ajv refuses a schema with a keyword that nobody knows', () => {
  const text = JSON.stringify(bundles[0]).replaceAll('"minimum":', '"minimun":');
  const spoilt = JSON.parse(text);
  const [operation] = operationsOf(spoilt);
  if (!operation) throw new Error('The first bundle has no operation.');
  const received = { status: 200, headers: new Headers({ 'content-type': 'application/json' }), text: '{}' };
  expect(() => createJudge([spoilt])(operation, received)).toThrow(/minimun/);
});
