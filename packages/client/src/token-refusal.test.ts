import { expect, test } from 'vitest';
import { answer, type Cloud, type Handler, projectId, rejection, startCloud } from '../test/cloud.ts';
import { AuthenticationError, accessKey, type Credentials, PermissionDeniedError, token } from './index.ts';

const keys = answer(200, { instance_num: 1, instances: [] });
const expired = answer(401, { error_code: 'APIGW.0307', error_msg: 'expired', request_id: 'r-1' });
const ofKms = (code: string) => answer(403, { error: { error_code: code, error_msg: 'no' } });

/** Accepts that token only. */
const only = (accepted: string, refusal = expired): Handler => {
  return (request, response) =>
    (request.headers['x-auth-token'] === accepted ? keys : refusal)(request, response);
};

/** Credentials of a function that gives token-1, token-2 and so on, and how often it was asked. */
function counting() {
  const counter: { asked: number } & Credentials = {
    asked: 0,
    ...token(async () => `token-${++counter.asked}`),
  };
  return counter;
}

const tokensOf = ({ requests }: Cloud) => requests.map(({ headers }) => headers['x-auth-token']);

test.each([
  ['401', expired],
  ['401 without a body', answer(401, '')],
  ['403 KMS.0302', ofKms('KMS.0302')],
  ['403 KMS.0303', ofKms('KMS.0303')],
])('a token refused by %s is asked for once more', async (_refusal, refusal) => {
  await using cloud = await startCloud(only('token-2', refusal));
  const { kms } = cloud.client({ credentials: counting() });

  expect(await kms.showUserInstances()).toMatchObject({ instance_num: 1 });

  expect(tokensOf(cloud)).toEqual(['token-1', 'token-2']);
});

test.each(['KMS.0301', 'KMS.0306', 'KMS.0307', 'KMS.0321', 'APIGW.0302'])(
  'a token is not refused by 403 %s of KMS',
  async (code) => {
    await using cloud = await startCloud(ofKms(code));
    const credentials = counting();

    const error = await rejection(cloud.client({ credentials }).kms.showUserInstances());

    expect(error).toBeInstanceOf(PermissionDeniedError);
    expect(cloud.requests).toHaveLength(1);
    expect(credentials.asked).toBe(1);
  },
);

test('nor by a 403 of DCS, whatever its code', async () => {
  await using cloud = await startCloud(ofKms('KMS.0302'));
  const error = await rejection(cloud.client({ credentials: counting() }).dcs.listInstances());
  expect(error).toMatchObject({ name: 'PermissionDeniedError', code: 'KMS.0302' });
  expect(cloud.requests).toHaveLength(1);
});

test('50 calls that are refused at a time ask once more, all together', async () => {
  await using cloud = await startCloud(only('token-2'));
  const credentials = counting();
  const { kms } = cloud.client({ credentials });

  await Promise.all(Array.from({ length: 50 }, () => kms.showUserInstances()));

  expect(cloud.requests).toHaveLength(100);
  expect(credentials.asked).toBe(2);
});

test('a refusal that comes late does not drop the token that is new by then', async () => {
  let refuse = () => {};
  const late = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  await using cloud = await startCloud(
    async (...exchange) => {
      await late;
      return expired(...exchange);
    },
    expired,
    keys,
  );
  const credentials = counting();
  const { kms } = cloud.client({ credentials });

  const slow = kms.showUserInstances();
  while (cloud.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await kms.showUserInstances();
  refuse();
  await slow;

  expect(tokensOf(cloud)).toEqual(['token-1', 'token-1', 'token-2', 'token-2']);
});

test('a second refusal is the error, and the next call asks again', async () => {
  await using cloud = await startCloud(only('token-3'));
  const { kms } = cloud.client({ credentials: counting(), retry: 2 });

  expect(await rejection(kms.showUserInstances())).toBeInstanceOf(AuthenticationError);
  expect(tokensOf(cloud)).toEqual(['token-1', 'token-2']);

  await kms.showUserInstances();
  expect(tokensOf(cloud)).toEqual(['token-1', 'token-2', 'token-2', 'token-3']);
});

test('an error of the token function ends the call that asks it again', async () => {
  await using cloud = await startCloud(expired);
  const mine = new Error('the vault is closed');
  let asked = 0;
  const credentials = token(() => (++asked === 1 ? 'token-1' : Promise.reject(mine)));
  expect(await rejection(cloud.client({ credentials }).kms.showUserInstances())).toBe(mine);
});

test('asking for a token anew uses up no retry', async () => {
  await using cloud = await startCloud(answer(503, ''), expired, keys);
  const { kms } = cloud.client({ credentials: counting(), retry: { retries: 1, baseDelay: 0 } });

  await kms.showUserInstances();

  expect(tokensOf(cloud)).toEqual(['token-1', 'token-1', 'token-2']);
});

test.each([
  ['a token that is a text', token('token-1')],
  ['an access key', accessKey({ accessKey: 'EXAMPLEKEY', secretKey: 'an-example' })],
])('%s is never sent again once it was refused', async (_what, credentials) => {
  await using cloud = await startCloud(expired, ofKms('KMS.0302'), keys);
  const { kms } = cloud.client({ credentials, retry: 2 });

  expect(await rejection(kms.showUserInstances())).toBeInstanceOf(AuthenticationError);
  expect(await rejection(kms.showUserInstances())).toBeInstanceOf(PermissionDeniedError);
  expect(cloud.requests).toHaveLength(2);
});

test('credentials of the caller’s own are told of a refusal, and may have the request sent once more', async () => {
  await using cloud = await startCloud(expired, expired, keys);
  const told: unknown[] = [];
  let sent = 0;
  const credentials: Credentials = {
    authorize({ headers }, context) {
      headers.set('x-mine', `${++sent} of ${context.projectId}`);
    },
    refused({ method, url, headers }, { status }) {
      told.push([method, url, headers.get('x-mine'), status]);
      return true;
    },
  };

  const error = await rejection(cloud.client({ credentials }).kms.showUserInstances());

  expect(error).toBeInstanceOf(AuthenticationError);
  expect(told).toEqual([['GET', `${cloud.url}${cloud.requests[0]?.url}`, `1 of ${projectId}`, 401]]);
  expect(cloud.requests.map(({ headers }) => headers['x-mine'])).toEqual([
    `1 of ${projectId}`,
    `2 of ${projectId}`,
  ]);
});
