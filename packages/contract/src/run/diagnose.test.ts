import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { exitCodeOf, type Report } from '../report.ts';
import type { ServerCredentials } from '../server.ts';

const servers: HttpServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function judged(
  url: string,
  credentials: ServerCredentials = { token: 'a-token-of-the-test' },
): Promise<Report> {
  const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
  return judge(
    { url, projectId, credentials, own: false },
    { profile: 'huaweicloud', rate: 1000, timeout: 2 },
  );
}

interface Answer {
  readonly name: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly said: RegExp;
}

const json = { 'content-type': 'application/json' };
const gateway = (code: string) => JSON.stringify({ error_code: code, error_msg: 'No.', request_id: 'an-id' });

const answers: readonly Answer[] = [
  {
    name: 'a portal',
    status: 200,
    headers: { 'content-type': 'text/html' },
    text: '<html>',
    said: /HTML page \(200\)/,
  },
  { name: 'a proxy', status: 502, text: '<!DOCTYPE html><p>Bad', said: /fails at a plain request \(502\)/ },
  {
    name: 'no way in',
    status: 401,
    headers: json,
    text: gateway('APIGW.0307'),
    said: /401: APIGW.0307 No\./,
  },
  { name: 'no permission', status: 403, headers: json, text: gateway('APIGW.0302'), said: /403: APIGW.0302/ },
  {
    name: 'another host',
    status: 404,
    headers: json,
    text: gateway('APIGW.0101'),
    said: /no such call \(404/,
  },
  {
    name: 'a redirect',
    status: 302,
    headers: { location: 'https://example.com/' },
    text: '',
    said: /redirects \(302\)/,
  },
  {
    name: 'another project',
    status: 400,
    headers: json,
    text: '{"error":{"code":"111400002","message":"Invalid project_id."}}',
    said: /400: 111400002 Invalid project_id\.\)\. See the project id/,
  },
  { name: 'nothing', status: 204, text: '', said: /answers a plain request by 204/ },
  { name: 'a list of nothing', status: 200, headers: json, text: '[]', said: /no object of JSON/ },
  { name: 'a failure', status: 503, text: '', said: /fails at a plain request \(503\)/ },
];

describe('a server that cannot be judged is diagnosed by the first requests, and not by thousands of findings', () => {
  test.each(answers)('$name', async ({ status, headers, text, said }) => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      response.writeHead(status, headers).end(text);
    });
    const report = await judged(url);
    expect(report.diagnosis?.message).toMatch(said);
    expect(report.diagnosis?.message).toMatch(/^(KMS|DCS) cannot be judged: [^\n]+$/);
    expect(exitCodeOf(report)).toBe(2);
    expect(requests).toBeLessThanOrEqual(2);
    expect(report.verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('nothing listens', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const { diagnosis } = await judged(url);
    expect(diagnosis?.message).toMatch(/nothing listens there \(ECONNREFUSED\)/);
  });

  test('it answers nothing', async () => {
    const url = await serve(() => undefined);
    expect((await judged(url)).diagnosis?.message).toMatch(/no whole answer within 2 s/);
  });

  test('it does not speak TLS', async () => {
    const url = await serve(() => undefined);
    expect((await judged(url.replace('http:', 'https:'))).diagnosis?.message).toMatch(/does not speak TLS/);
  });
});

const body = JSON.stringify({ instance_num: 1, instances: [] });

describe('a server that goes wrong on the way is left', () => {
  test('when it throttles, after the pauses that it asks for', async () => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      if (requests <= 3) return void response.writeHead(200, json).end(body);
      response.writeHead(429, { ...json, 'retry-after': '0' }).end(gateway('APIGW.0308'));
    });
    const { diagnosis } = await judged(url);
    expect(diagnosis?.message).toMatch(/throttles \(429\) after 4 pauses/);
    expect(requests).toBe(8);
  });

  test('when it lets its credentials in no longer', async () => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      if (requests <= 3) return void response.writeHead(200, json).end(body);
      response.writeHead(401, json).end(gateway('APIGW.0307'));
    });
    const { diagnosis } = await judged(url);
    expect(diagnosis?.message).toMatch(/no longer lets these credentials in/);
    expect(requests).toBeLessThan(40);
  });

  test('when it answers no longer', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      if (requests <= 3) return void response.writeHead(200, json).end(body);
      request.socket.destroy();
    });
    const { diagnosis } = await judged(url);
    expect(diagnosis?.message).toMatch(/no longer answers/);
    expect(requests).toBeLessThan(40);
  });
});

describe('wrong signatures lock an access key, so that the first which is refused is the last that is sent', () => {
  const accessKey = { accessKey: 'AN-ACCESS-KEY-ID', secretKey: 'a-mistyped-secret-key' };

  test.each([
    {
      name: 'from the beginning',
      credentials: { accessKey },
      right: 0,
      said: /refuses the credentials \(401/,
    },
    { name: 'on the way', credentials: { accessKey }, right: 20, said: /refuses a signature \(401\)/ },
    {
      name: 'beside a token that is right',
      credentials: { accessKey, token: 'a-token-of-the-test' },
      right: 0,
      said: /refuses a signature \(401\)/,
    },
  ])('$name', async ({ credentials, right, said }) => {
    const signed: string[] = [];
    const url = await serve((request, response) => {
      const { authorization } = request.headers;
      if (authorization) signed.push(authorization);
      const isIn = authorization ? signed.length <= right : request.headers['x-auth-token'] !== undefined;
      response.writeHead(isIn ? 200 : 401, json).end(isIn ? body : gateway('APIGW.0301'));
    });
    const { diagnosis } = await judged(url, credentials);
    expect(diagnosis?.message).toMatch(said);
    expect(signed).toHaveLength(right + 1);
  });
});
