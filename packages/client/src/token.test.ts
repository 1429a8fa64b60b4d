import { expect, test } from 'vitest';
import { answer, rejection, startCloud } from '../test/cloud.ts';
import { ConfigurationError, token } from './index.ts';

test('a token function is asked once for each call, and its token sent', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1, instances: [] }));
  let asked = 0;
  const client = cloud.client({ credentials: token(async () => `token-${++asked}`) });

  await client.kms.showUserInstances();
  await client.dcs.listInstances();

  expect(cloud.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-1', 'token-2']);
  expect(asked).toBe(2);
});

test('the line break that a file leaves at the end is not part of the token', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));

  await cloud.client({ credentials: token('abcdef\n') }).kms.showUserInstances();

  expect(cloud.requests[0]?.headers['x-auth-token']).toBe('abcdef');
});

test.each([
  ['empty', ''],
  ['blank', ' \n'],
  ['with a line break inside', 'top\nsecret'],
  ['not ASCII', 'sécret'],
])('a token that is %s is refused, without showing it', async (_what, value) => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));

  expect(() => token(value)).toThrow(ConfigurationError);
  const error = await rejection(cloud.client({ credentials: token(() => value) }).kms.showUserInstances());

  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).not.toMatch(/top|cret/);
  expect(cloud.requests).toHaveLength(0);
});

test('a token of another type is refused', async () => {
  expect(() => Reflect.apply(token, undefined, [undefined])).toThrow(ConfigurationError);
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));
  const credentials = Reflect.apply(token, undefined, [() => undefined]);
  expect(await rejection(cloud.client({ credentials }).kms.showUserInstances())).toBeInstanceOf(
    ConfigurationError,
  );
});

test('an error of the token function ends the call unchanged', async () => {
  await using cloud = await startCloud(answer(200, { instance_num: 1 }));
  const mine = new Error('the vault is closed');
  const credentials = token(() => Promise.reject(mine));

  expect(await rejection(cloud.client({ credentials }).kms.showUserInstances())).toBe(mine);
  expect(cloud.requests).toHaveLength(0);
});
