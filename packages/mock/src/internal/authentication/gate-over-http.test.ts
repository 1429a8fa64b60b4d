import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { ApiError, accessKey, createClient, signRequest } from '@cloud-inventory/client';
import { expect, test } from 'vitest';
import { bodyOf, sendRaw } from '../../../test/raw.ts';
import { exampleKey } from '../../../test/signed.ts';
import type { Incoming } from '../incoming.ts';
import { createGate } from './gate.ts';
import { sign } from './sign.ts';

const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';

function incomingOf({ method = '', url = '', headers }: IncomingMessage): Incoming {
  const joined = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return { method, url, headers: Object.fromEntries(joined) };
}

/** A server that has a gate and nothing behind it. */
async function startGate(): Promise<{ url: string; port: number } & AsyncDisposable> {
  const gate = createGate({ accessKeys: [exampleKey] });
  const server = createServer((request, response) => {
    const refusal = gate.refusalOf(incomingOf(request));
    const body = refusal ? { error_code: 'APIGW.0301', error_msg: refusal.message } : { instance_num: 15 };
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    response.writeHead(refusal ? 401 : 200, headers).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('the client is let in with the right secret key, and told why with a wrong one', async () => {
  await using server = await startGate();
  const call = (secretKey: string) =>
    createClient({
      endpoints: server.url,
      projectId,
      credentials: accessKey({ ...exampleKey, secretKey }),
    }).kms.showUserInstances();

  expect(await call(exampleKey.secretKey)).toEqual({ instance_num: 15 });
  const error = await call('another').catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  // All of it is in the body; an error's message is short.
  expect(error).toHaveProperty(
    'message',
    expect.stringMatching(/verify aksk signature fail, canonicalRequest:GET/),
  );
});

test.for(['/?name=缓存&name=a+b&é=😀', '//a b/%2F/%ff/~', '/??a=%zz', "/!'()*"])(
  'fetch is let in at %s',
  async (path) => {
    await using server = await startGate();
    const answer = await fetch(await signRequest(new Request(server.url + path), exampleKey));
    expect([answer.status, await answer.text()]).toEqual([200, '{"instance_num":15}']);
  },
);

/** Sends a request as bytes, signed as what a server reads of them. */
async function sendSigned(port: number, target: string, headers: Record<string, string>, lines: string[]) {
  const host = `127.0.0.1:${port}`;
  const added = sign({ method: 'GET', url: target, headers: { ...headers, host } }, exampleKey, new Date());
  const all = Object.entries({ host, connection: 'close', ...added }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const bytes = Buffer.from(`GET ${target} HTTP/1.1\r\n${[...all, ...lines].join('\r\n')}\r\n\r\n`, 'latin1');
  return bodyOf(await sendRaw(port, bytes));
}

const bytesOf = (text: string) => Buffer.from(text).toString('latin1');

test.for([
  ['a target with a host, as to a proxy', 'http://kms.example.com/a?b=c', {}, []],
  [
    'a header with blanks around it and in it',
    '/',
    { 'x-project-id': 'a  b' },
    ['X-Project-Id:  \t a  b \t'],
  ],
  ['a header that is sent twice', '/', { 'x-project-id': 'a, b' }, ['x-project-id: a', 'x-project-id: b']],
  ['a header that is not ASCII', '/', { 'x-project-id': bytesOf('缓à') }, [bytesOf('x-project-id: 缓à')]],
] as const)('%s: what was sent is verified', async ([, target, headers, lines]) => {
  await using server = await startGate();
  expect(await sendSigned(server.port, target, headers, [...lines])).toEqual({ instance_num: 15 });
});
