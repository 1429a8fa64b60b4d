import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { json, proxiedService, type ServiceAnswer } from '../test/proxied-service.ts';
import { instances, keys, statuses } from '../test/samples.ts';

const through = proxiedService();

const found = (place: string, name: string, rule: string) => [
  { in: place, name, rule, message: expect.any(String) },
];

test.each<[string, ServiceAnswer, unknown]>([
  ['a wrong type', { body: '{"instance_num":"many"}' }, found('body', 'instance_num', 'type')],
  ['no body', {}, found('body', '', 'json')],
  ['half a body', { body: '{"instance_num":' }, found('body', '', 'json')],
  [
    'bytes that are no text',
    { body: Buffer.from('{"instance_num":1,"a":"\xff"}', 'latin1') },
    found('body', '', 'json'),
  ],
  ['a missing field', { body: '{}' }, found('body', '', 'required')],
  ['an undocumented status', { status: 418, body: '{}' }, found('status', '', 'status')],
  ['a redirect', { status: 302, headers: { location: '/a' } }, found('status', '', 'status')],
  [
    'no Content-Type',
    { headers: {}, body: '{"instance_num":1}' },
    found('header', 'content-type', 'required'),
  ],
  [
    'the page of a proxy',
    { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' },
    found('header', 'content-type', 'mediaType'),
  ],
  [
    'an error of another shape',
    { status: 400, body: '{"message":"no"}' },
    expect.arrayContaining([expect.objectContaining({ in: 'body' })]),
  ],
])('%s of the real service is handed back as it came, and told', async (_what, told, expected) => {
  const { answer, text, violations } = await through(told);
  expect([answer.status, text]).toEqual([
    told.status ?? 200,
    new TextDecoder().decode(Buffer.from(told.body ?? '')),
  ]);
  for (const [name, value] of Object.entries(told.headers ?? json))
    expect(answer.headers.get(name)).toBe(value);
  expect(violations).toEqual(expected);
});

const counters = { running_count: 1, closed_count: 2, redis: { running_count: 1, closed_count: 2 } };

test.each<[string, string, ServiceAnswer]>([
  ['an unknown field', keys, { body: '{"instance_num":1,"more":{}}' }],
  ['an unknown counter', statuses, { body: JSON.stringify(counters) }],
  ['an unknown field of a list', instances, { body: '{"instances":[],"instance_num":0,"x":[1]}' }],
  ['a documented error', keys, { status: 503, body: '{"error":{"error_code":"KMS.0104","error_msg":"a"}}' }],
  [
    "an error of the gateway's",
    keys,
    { status: 401, body: '{"error_code":"APIGW.0301","error_msg":"a","request_id":"b"}' },
  ],
  [
    'another spelling of the media type',
    keys,
    { headers: { 'content-type': 'Application/JSON;charset=utf-8' }, body: '{"instance_num":1}' },
  ],
  [
    'a compressed body',
    keys,
    { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('{"instance_num":1}') },
  ],
])('%s of the real service breaks no rule', async (_what, path, told) => {
  const { answer, violations } = await through(told, path);
  expect(violations).toEqual([]);
  expect(answer.status).toBe(told.status ?? 200);
});

test('a compressed body is handed back as it was before', async () => {
  const { answer, text } = await through({
    headers: { ...json, 'content-encoding': 'gzip' },
    body: gzipSync('{"instance_num":1}'),
  });
  expect([answer.headers.get('content-encoding'), answer.headers.get('content-length'), text]).toEqual([
    null,
    '18',
    '{"instance_num":1}',
  ]);
});

test('an answer to HEAD is judged by its status alone, and its length is not made up', async () => {
  const { answer, violations } = await through(
    { headers: { ...json, 'content-length': '18' } },
    keys,
    'HEAD',
  );
  expect([answer.status, violations, answer.headers.get('content-length')]).toEqual([200, [], null]);
  expect((await through({ status: 418 }, keys, 'HEAD')).violations).toEqual(found('status', '', 'status'));
});

test('what the mock says of itself is not taken over from a real service', async () => {
  const { answer, violations } = await through({
    headers: {
      ...json,
      'x-request-id': 'an-id',
      'set-cookie': 'a=hidden',
      'access-control-allow-origin': 'https://a',
    },
    body: '{"instance_num":1}',
  });
  expect(violations).toEqual([]);
  const { headers } = answer;
  expect([
    headers.get('x-request-id'),
    headers.get('set-cookie'),
    headers.get('access-control-allow-origin'),
  ]).toEqual(['an-id', null, '*']);
});

test('violations that do not fit into a header are all in the requests', async () => {
  const all = Array.from({ length: 300 }, (_, index) => ({ instance_id: index }));
  const { answer, header, violations } = await through(
    { body: JSON.stringify({ instances: all, instance_num: 300 }) },
    instances,
  );
  expect(answer.headers.get('x-mock-violations')?.length).toBeLessThanOrEqual(2048);
  expect(header.length).toBeGreaterThan(1);
  expect(violations.length).toBeGreaterThanOrEqual(300);
});
