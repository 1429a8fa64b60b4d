import { describe, expect, test } from 'vitest';
import { headersOf, keys } from '../test/samples.ts';
import { DescriptionError } from './description-error.ts';
import { type Description, readDescriptions } from './internal/descriptions.ts';
import { serve } from './internal/serve.ts';

/** The descriptions with one place of their JSON text replaced. */
async function spoilt(from: string | RegExp, to: string): Promise<Description[]> {
  const text = JSON.stringify(await readDescriptions());
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return JSON.parse(changed);
}

describe('an answer that breaks its own description is a 500 that names operation and place', () => {
  test.each([
    [
      'a wrong type',
      '{"instance_num":15}',
      '{"instance_num":"15"}',
      /ShowUserInstances 200.*instance_num must be integer/,
    ],
    [
      'a property too many',
      '{"instance_num":15}',
      '{"instance_num":15,"extra":1}',
      /ShowUserInstances 200.*extra/,
    ],
    [
      'a property too few',
      '{"instance_num":15}',
      '{}',
      /ShowUserInstances 200.*required property 'instance_num'/,
    ],
  ])('%s', async (_what, from, to, message) => {
    await using mock = await serve({ documents: await spoilt(from, to), fleet: false });
    const answer = await fetch(mock.url + keys, { headers: headersOf() });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({
      error_code: expect.stringMatching(/^APIGW\./),
      error_msg: expect.stringMatching(message),
    });
    expect(JSON.parse(answer.headers.get('x-mock-violations') ?? '')).toMatchObject([{ in: 'body' }]);
    expect((await fetch(mock.url + keys, { headers: headersOf('example=NoKeys') })).status).toBe(200);
  });

  test('a wrong error example too, when it would answer a wrong request', async () => {
    await using mock = await serve({
      documents: await spoilt(/"error_code":"KMS\.0308"/g, '"error_code":308'),
    });
    const answer = await fetch(`${mock.url}${keys.replace('0dea', 'XXXX')}`, { headers: headersOf() });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ error_msg: expect.stringMatching(/ShowUserInstances 400/) });
  });
});

test('a header that HTTP cannot carry is such a violation, too', async () => {
  const documents = await spoilt(/("Retry-After":\{"description":[^}]*\},"example":)1/g, '$1"1\\r\\n2"');
  await using mock = await serve({ documents });
  const answer = await fetch(mock.url + keys, { headers: headersOf('code=429') });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({
    error_msg: expect.stringMatching(/ShowUserInstances 429.*retry-after/i),
  });
});

test('a status that is needed and not documented is a 500 that names it', async () => {
  await using mock = await serve({ documents: await spoilt(/"405":/g, '"409":') });
  const answer = await fetch(mock.url + keys, { method: 'POST', headers: headersOf() });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ error_msg: expect.stringMatching(/ShowUserInstances.*405/) });
});

test('descriptions without an answer for unknown paths are refused at the start', async () => {
  const documents = await spoilt(/GatewayNoSuchApi/g, 'Other');
  await expect(serve({ documents })).rejects.toThrow(DescriptionError);
  await expect(serve({ documents: [] })).rejects.toThrow(/GatewayNoSuchApi/);
  const document = { openapi: '3.1.0', paths: { '/a': { $ref: '#/nowhere' } } };
  await expect(serve({ documents: [{ api: 'a-v1', service: 'a', document }] })).rejects.toThrow(
    DescriptionError,
  );
});
