import { signRequest } from '@cloud-inventory/client';
import { expect, test } from 'vitest';
import { instances, keys, statuses } from '../test/samples.ts';
import { startedMock } from '../test/started-mock.ts';
import type { Faults } from './faults.ts';
import type { Mock } from './start-mock.ts';

function limited(rateLimit: Faults['rateLimit'], more: Faults = {}): Promise<Mock> {
  return startedMock({ faults: { rateLimit, ...more } });
}

const ask = (mock: Mock, path: string, token: string) =>
  fetch(mock.url + path, { headers: { 'x-auth-token': token } });

async function statusesOf(mock: Mock, paths: readonly string[], token = 'a'): Promise<number[]> {
  const all: number[] = [];
  for (const path of paths) all.push((await ask(mock, path, token)).status);
  return all;
}

test('too many requests are answered 429 as documented, with the seconds until one is admitted', async () => {
  const mock = await limited({ kms: 0.01 });
  expect(await statusesOf(mock, [keys])).toEqual([200]);
  for (let i = 0; i < 2; i++) {
    const answer = await ask(mock, keys, 'a');
    expect(answer.status).toBe(429);
    expect(['99', '100']).toContain(answer.headers.get('retry-after'));
    expect(await answer.json()).toMatchObject({
      error_code: 'APIGW.0308',
      request_id: answer.headers.get('x-request-id'),
    });
  }
});

test('the same request is admitted as often as the rate says at once, whether its answer is remembered or not', async () => {
  const mock = await limited(20);
  const all = await Promise.all(Array.from({ length: 60 }, () => ask(mock, keys, 'a')));
  const admitted = all.filter(({ status }) => status === 200).length;
  // While they are answered, more are admitted.
  expect(admitted).toBeGreaterThanOrEqual(20);
  expect(admitted).toBeLessThan(60);
});

test('a number is for each service, a name for that one alone', async () => {
  const each = await limited(0.01);
  expect(await statusesOf(each, [keys, instances, keys, statuses])).toEqual([200, 200, 429, 429]);
  const kms = await limited({ kms: 0.01 });
  expect(await statusesOf(kms, [keys, instances, keys, statuses])).toEqual([200, 200, 429, 200]);
});

test('callers are told apart by their tokens and access keys', async () => {
  const mock = await limited(0.01);
  expect(await statusesOf(mock, [keys, keys], 'a')).toEqual([200, 429]);
  expect(await statusesOf(mock, [keys, keys], 'b')).toEqual([200, 429]);
  const signed = async (accessKey: string) => {
    const request = await signRequest(new Request(mock.url + keys), { accessKey, secretKey: 'any' });
    return (await fetch(request)).status;
  };
  expect([await signed('a1'), await signed('a1'), await signed('b1')]).toEqual([200, 429, 200]);
});

test('whoever is not let in uses nothing up', async () => {
  const mock = await limited(0.01);
  const refused = await fetch(mock.url + keys);
  expect(refused.status).toBe(401);
  const other = await fetch(mock.url + keys, { method: 'POST', headers: { 'x-auth-token': 'a' } });
  expect(other.status).toBe(405);
  expect(await statusesOf(mock, [keys, keys])).toEqual([200, 429]);
});

test('of one that is refused, a wrong request is told the same', async () => {
  const mock = await limited(0.01);
  expect(await statusesOf(mock, [`${instances}?limit=0`, `${instances}?limit=0`])).toEqual([400, 429]);
});

test('it comes before the errors that chance makes', async () => {
  const mock = await limited({ kms: 0.01 }, { errors: { 500: 1 } });
  expect(await statusesOf(mock, [keys, keys])).toEqual([500, 429]);
});
