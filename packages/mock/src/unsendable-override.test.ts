import { expect, test } from 'vitest';
import { keys, token } from '../test/samples.ts';
import type { Override } from './override.ts';
import { startMock } from './start-mock.ts';

const circle: Record<string, unknown> = {};
circle['itself'] = circle;

test.each<[string, Override]>([
  ['a number that JSON does not have', { body: { instance_num: 1n } }],
  ['a circle', { body: circle }],
  ['a function', { body: () => undefined }],
  ['a value of a header', { headers: { 'x-a': 'a\r\nb: c' } }],
  ['a name of a header', { headers: { 'x a': 'b' } }],
  ['a name of a header, after a while', { headers: { 'x a': 'b' }, latency: 1 }],
])(
  'an override that cannot be sent is a 500 that says so, and the mock goes on: %s',
  async (_what, override) => {
    await using mock = await startMock();
    const ask = () => fetch(mock.url + keys, { headers: token, signal: AbortSignal.timeout(5000) });
    mock.use('ShowUserInstances', { ...override, unchecked: true }, { times: 1 });
    const answer = await ask();
    expect([answer.status, await answer.json()]).toMatchObject([500, { error_code: 'APIGW.0601' }]);
    expect(await (await ask()).json()).toEqual({ instance_num: 15 });
  },
);
