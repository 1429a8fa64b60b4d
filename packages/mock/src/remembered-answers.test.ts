// In one go, so that the mock, which is in this process, never sees half a file.
import { writeFileSync as write } from 'node:fs';
import { join } from 'node:path';
import { signRequest } from '@cloud-inventory/client';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyFolder } from '../test/folder.ts';
import { Heard } from '../test/heard.ts';
import { sendRaw } from '../test/raw.ts';
import { headersOf, instances, keys, projectId, token } from '../test/samples.ts';
import { startedMock } from '../test/started-mock.ts';
import { type Mock, startMock } from './start-mock.ts';

type Ask = (init?: RequestInit, path?: string) => Promise<Response>;

const asker =
  (mock: Mock): Ask =>
  (init = {}, path = keys) =>
    fetch(mock.url + path, { headers: token, ...init });

let mock: Mock;
let ask: Ask;
beforeAll(async () => {
  mock = await startMock();
  ask = asker(mock);
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

/** Has the answer remembered, if it may be. */
async function askOften(to = ask): Promise<void> {
  for (let i = 0; i < 3; i++) expect((await to()).status).toBe(200);
}

test('a changed fleet has another answer', async () => {
  const file = join(await emptyFolder(), 'fleet.yaml');
  const fill = (count: number) => write(file, `projects: { ${projectId}: { keys: ${count} } }`);
  fill(1);
  const heard = new Heard<unknown>();
  const to = asker(await startedMock({ fleet: file, onFleetChange: heard.tell }));
  for (const count of [2, 3]) {
    await askOften(to);
    fill(count);
    await heard.next();
    expect(await (await to()).json()).toEqual({ instance_num: count });
  }
});

test('an override counts from the next request on, and no more when it is taken back', async () => {
  await askOften();
  const override = mock.use('ShowUserInstances', { status: 503 });
  expect((await ask()).status).toBe(503);
  override.restore();
  expect((await ask()).status).toBe(200);
  mock.use('ShowUserInstances', () => ({ example: 'NoKeys' }), { times: 1 });
  expect(await (await ask()).json()).toEqual({ instance_num: 0 });
  expect(await (await ask()).json()).toEqual({ instance_num: 15 });
});

test('another token is not let in after the right one was, nor none, nor a wrong signature beside it', async () => {
  const to = asker(await startedMock({ tokens: ['right'] }));
  const status = async (headers: Record<string, string>) => (await to({ headers })).status;
  const right = { 'x-auth-token': 'right' };
  for (let i = 0; i < 3; i++) {
    expect(await status(right)).toBe(200);
    expect(await status({ 'x-auth-token': 'wrong' })).toBe(403);
    expect(await status({})).toBe(401);
    expect(await status({ ...right, authorization: 'SDK-HMAC-SHA256 wrong' })).toBe(401);
  }
});

describe('a request that differs has its own answer:', () => {
  test.each<[string, RequestInit, number, string?]>([
    ['by Accept', { headers: { ...token, accept: 'text/html' } }, 406],
    ['by Prefer', { headers: headersOf('code=429') }, 429],
    ['by Prefer: latency alone', { headers: headersOf('latency=x') }, 400],
    ['by its method', { method: 'DELETE' }, 405],
    ['by OPTIONS', { method: 'OPTIONS' }, 204],
    ['by a query', {}, 400, `${instances}?limit=0`],
    ['by its path', {}, 404, `${keys}/`],
    ['by its project', {}, 400, keys.replace(projectId, 'x')],
  ])('%s', async (_how, init, status, path) => {
    for (let i = 0; i < 3; i++) {
      await askOften();
      expect((await ask(init, path)).status).toBe(status);
    }
  });

  test('HEAD has no body, and GET has one after it', async () => {
    for (let i = 0; i < 3; i++) {
      const head = await ask({ method: 'HEAD' });
      expect([head.headers.get('content-length'), await head.text()]).toEqual(['19', '']);
      expect(await (await ask()).text()).toBe('{"instance_num":15}');
    }
  });

  test('HTTP/1.1 without Host is refused, HTTP/1.0 is not', async () => {
    const status = async (version: string, host = '') => {
      const bytes = `GET ${keys} HTTP/${version}\r\n${host}x-auth-token: a\r\nconnection: close\r\n\r\n`;
      return (await sendRaw(mock.port, bytes)).split(' ')[1];
    };
    for (let i = 0; i < 3; i++) {
      expect([await status('1.1', 'host: a\r\n'), await status('1.1')]).toEqual(['200', '400']);
      expect(await status('1.0')).toBe('200');
    }
  });
});

test('a signature that was let in is not when its date has run out', async () => {
  const key = { accessKey: 'a', secretKey: 'b' };
  const to = asker(await startedMock({ accessKeys: [key] }));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T03:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const url = (await to()).url;
  const { headers } = await signRequest(new Request(url), key);
  for (let i = 0; i < 3; i++) expect((await to({ headers })).status).toBe(200);
  vi.setSystemTime(new Date('2026-11-22T03:15:01Z'));
  expect((await to({ headers })).status).toBe(401);
});

test('what is made up is made up anew', async () => {
  const bodies = new Set<string>();
  for (let i = 0; i < 6; i++) bodies.add(await (await ask({ headers: headersOf('dynamic=true') })).text());
  expect(bodies.size).toBeGreaterThan(1);
});

test.each(['/nowhere', '/%zz', keys])('each answer has an id of its own, and names it: %s', async (path) => {
  const ids = new Set<string | null>();
  for (let i = 0; i < 4; i++) {
    const answer = await ask({ headers: { ...token, accept: path === keys ? 'text/html' : '*/*' } }, path);
    const id = answer.headers.get('x-request-id');
    expect(await answer.json()).toMatchObject({ request_id: id });
    ids.add(id);
  }
  expect(ids.size).toBe(4);
});

test('a success that is remembered has an id of its own each time', async () => {
  const ids = new Set<string | null>();
  for (let i = 0; i < 4; i++) ids.add((await ask()).headers.get('x-request-id'));
  expect(ids.size).toBe(4);
});

test('faults befall the same request again', async () => {
  const to = asker(await startedMock({ faults: { errors: { 500: 0.5 } } }));
  const seen: number[] = [];
  for (let i = 0; i < 30; i++) seen.push((await to()).status);
  // Both of them after each other, so that neither is the remembered one.
  expect(seen.join(' ')).toMatch(/200 500 (.* )?200 500 (.* )?200/);
});
