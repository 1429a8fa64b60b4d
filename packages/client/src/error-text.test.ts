import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { answer, rejection, secret, startCloud } from '../test/cloud.ts';
import { type ApiError, CloudError } from './index.ts';

test('no error repeats the token, even when the cloud does', async () => {
  const echo = `bad token ${secret} or ${encodeURIComponent(secret)}`;
  const body = { error_code: secret, error_msg: echo, request_id: secret };
  await using cloud = await startCloud(answer(401, body));

  const error = await rejection(cloud.client().kms.showUserInstances());

  expect(error).toHaveProperty('message', 'bad token [secret] or [secret]');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
  expect(JSON.stringify(error)).not.toContain(secret);
  expect(String(error)).not.toContain(secret);
});

test('not even by way of its content type', async () => {
  await using cloud = await startCloud(answer(401, '', { 'content-type': `text/${secret}` }));
  expect(String(await rejection(cloud.client().kms.showUserInstances()))).not.toContain(secret);
});

test('nor does its body, even when the cloud escapes what JSON need not escape', async () => {
  const escaped = secret.replaceAll('/', '\\/').replace('M', '\\u004d');
  await using cloud = await startCloud(answer(401, `{"token":"${escaped}"}`));
  const error = await rejection(cloud.client().kms.showUserInstances());
  expect(error).toHaveProperty('body', '{"token":"[secret]"}');
});

test('no error repeats a header of the caller’s', async () => {
  const mine = 'a-secret-of-the-callers-own';
  await using cloud = await startCloud(answer(400, { error_code: 'A.1', error_msg: `what is ${mine}?` }));

  const error = await rejection(cloud.client().kms.showUserInstances({}, { headers: { 'x-mine': mine } }));

  expect(error).toHaveProperty('message', 'what is [secret]?');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(mine);
});

test('the body is kept up to 1,000 characters, without the token', async () => {
  await using cloud = await startCloud(answer(400, `<p>${secret}</p>${'x'.repeat(2000)}`));

  const { body } = (await rejection(cloud.client().kms.showUserInstances())) as ApiError;

  expect(body).toHaveLength(1000);
  expect(body).toMatch(/^<p>\[secret\]<\/p>x+…$/);
});

test('a message is cut after 300 characters and cannot steer a terminal', async () => {
  await using cloud = await startCloud(
    answer(400, { error_code: 'A.1', error_msg: `\u001b[2J\u202e${'😀'.repeat(400)}` }),
  );

  const { message } = (await rejection(cloud.client().kms.showUserInstances())) as ApiError;

  expect(message.length).toBeLessThanOrEqual(300);
  expect(message).toMatch(/^\[2J/);
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(message).toMatch(/😀…$/u);
  expect(() => encodeURIComponent(message), 'half of a character is left').not.toThrow();
});

test.each([200, 400])(
  'JSON too deep to be written again (status %i) is an error like any other',
  async (status) => {
    await using cloud = await startCloud(answer(status, `${'['.repeat(20_000)}${']'.repeat(20_000)}`));
    const error = await rejection(cloud.client().kms.showUserInstances());
    expect(error).toBeInstanceOf(CloudError);
    expect(error).toHaveProperty('status', status);
  },
);

test('a request id is cut and masked like all else', async () => {
  await using cloud = await startCloud(answer(401, {}, { 'x-request-id': `${secret} ${'x'.repeat(400)}` }));
  const error = await rejection(cloud.client().kms.showUserInstances());
  expect(error).toHaveProperty('requestId', expect.stringMatching(/^\[secret\] x+…$/));
});
