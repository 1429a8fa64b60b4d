import { expect, test } from 'vitest';
import { answer, rejection, startCloud } from '../test/cloud.ts';
import { ConfigurationError, token } from './index.ts';

const keys = answer(200, { instance_num: 1, instances: [] });

test('a token function is asked once for many calls, at a time and one after another', async () => {
  await using cloud = await startCloud(keys);
  let asked = 0;
  const client = cloud.client({ credentials: token(async () => `token-${++asked}`) });

  await Promise.all(Array.from({ length: 50 }, () => client.kms.showUserInstances()));
  await client.dcs.listInstances();

  expect(cloud.requests).toHaveLength(51);
  expect(new Set(cloud.requests.map(({ headers }) => headers['x-auth-token']))).toEqual(new Set(['token-1']));
  expect(asked).toBe(1);
});

test('a token function is not asked before a call', async () => {
  await using cloud = await startCloud(keys);
  let asked = 0;
  const { kms } = cloud.client({ credentials: token(() => `token-${++asked}`) });

  expect(asked).toBe(0);
  await kms.showUserInstances();
  expect(asked).toBe(1);
});

test('clients that share credentials share their token', async () => {
  await using cloud = await startCloud(keys);
  let asked = 0;
  const credentials = token(() => `token-${++asked}`);

  await Promise.all([
    cloud.client({ credentials }).kms.showUserInstances(),
    cloud.client({ credentials }).dcs.listInstances(),
  ]);

  expect(asked).toBe(1);
});

test('the line break that a file leaves at the end is not part of the token', async () => {
  await using cloud = await startCloud(keys);

  await cloud.client({ credentials: token('abcdef\n') }).kms.showUserInstances();
  await cloud.client({ credentials: token(async () => ' ghijkl\r\n') }).kms.showUserInstances();

  expect(cloud.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['abcdef', 'ghijkl']);
});

test.each([
  ['empty', ''],
  ['blank', ' \n'],
  ['with a line break inside', 'top\nsecret'],
  ['not ASCII', 'sécret'],
])('a token that is %s is refused, without showing it', async (_what, value) => {
  await using cloud = await startCloud(keys);

  expect(() => token(value)).toThrow(ConfigurationError);
  const error = await rejection(cloud.client({ credentials: token(() => value) }).kms.showUserInstances());

  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).not.toMatch(/top|cret/);
  expect(cloud.requests).toHaveLength(0);
});

test('a token of another type is refused', async () => {
  expect(() => Reflect.apply(token, undefined, [undefined])).toThrow(ConfigurationError);
  await using cloud = await startCloud(keys);
  const credentials = Reflect.apply(token, undefined, [() => undefined]);
  expect(await rejection(cloud.client({ credentials }).kms.showUserInstances())).toBeInstanceOf(
    ConfigurationError,
  );
});

test.each([
  ['rejects', (mine: Error) => Promise.reject(mine)],
  [
    'throws',
    (mine: Error) => {
      throw mine;
    },
  ],
])(
  'an error of a token function that %s ends the call unchanged, and the next call asks again',
  async (_how, fail) => {
    await using cloud = await startCloud(keys);
    const mine = new Error('the vault is closed');
    let asked = 0;
    const credentials = token(() => (++asked === 1 ? fail(mine) : 'token-2'));
    const { kms } = cloud.client({ credentials, retry: 2 });

    expect(await rejection(kms.showUserInstances())).toBe(mine);
    expect(cloud.requests).toHaveLength(0);

    await kms.showUserInstances();
    expect(cloud.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-2']);
  },
);

test('all calls that wait for the same token get its error', async () => {
  await using cloud = await startCloud(keys);
  const mine = new Error('the vault is closed');
  let asked = 0;
  const credentials = token(async () => {
    asked += 1;
    throw mine;
  });
  const { kms } = cloud.client({ credentials });

  const errors = await Promise.all(Array.from({ length: 50 }, () => rejection(kms.showUserInstances())));

  expect(new Set(errors)).toEqual(new Set([mine]));
  expect(asked).toBe(1);
});

test('a token that never comes keeps no later call waiting, and one that comes late replaces no newer one', async () => {
  await using cloud = await startCloud(keys);
  const given: ((token: string) => void)[] = [];
  const { kms } = cloud.client({ credentials: token(() => new Promise((resolve) => given.push(resolve))) });
  const [first, second] = [new AbortController(), new AbortController()];
  const waiting = kms.showUserInstances();
  const aborted = [first, second].map(({ signal }) => rejection(kms.showUserInstances({}, { signal })));

  first.abort();
  await aborted[0];
  const asksAnew = kms.showUserInstances();
  second.abort();
  await aborted[1];
  const asksWithIt = kms.showUserInstances();
  expect(given).toHaveLength(2);

  given[1]?.('token-2');
  await Promise.all([asksAnew, asksWithIt]);
  given[0]?.('token-1');
  await waiting;
  await kms.showUserInstances();
  expect(cloud.requests.map(({ headers }) => headers['x-auth-token'])).toEqual([
    'token-2',
    'token-2',
    'token-1',
    'token-2',
  ]);
});

test('many calls whose token is refused have it renewed once, even by the same text', async () => {
  const refusals: (() => void)[] = [];
  await using cloud = await startCloud((request, response) => {
    if (cloud.requests.length > 50) return keys(request, response);
    refusals.push(() => answer(401, {})(request, response));
    if (refusals.length === 50) for (const refuse of refusals) refuse();
  });
  let asked = 0;
  const credentials = token(() => {
    asked += 1;
    return 'always-the-same-token';
  });
  const { kms } = cloud.client({ credentials });

  await Promise.all(Array.from({ length: 50 }, () => kms.showUserInstances()));

  expect(cloud.requests).toHaveLength(100);
  expect(asked).toBe(2);
});
