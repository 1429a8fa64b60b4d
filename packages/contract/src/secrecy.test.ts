import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { ServerCredentials } from './server.ts';

const token = 'a-token-that-nobody-may-see';
const accessKey = { accessKey: 'AN-ACCESS-KEY-ID', secretKey: 'a-secret-key-that-nobody-may-see' };
const json = { 'content-type': 'application/json', 'x-request-id': 'an-id' };

/** The whole report of a server that gives back what it gets. */
async function reportOf(listener: RequestListener, credentials: ServerCredentials): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has such an address.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
  const judged = { url, projectId, credentials, own: false };
  try {
    return JSON.stringify(await judge(judged, { profile: 'mock', rate: 10_000, runs: 2, seed: 1 }));
  } finally {
    server.close().closeAllConnections();
  }
}

const list = (name: string) =>
  JSON.stringify({ instance_num: 1, instances: [{ instance_id: name, name, status: name, port: name }] });

interface Echo {
  readonly name: string;
  readonly answer: (secret: string) => { status: number; headers: Record<string, string>; text: string };
}

const echoes: readonly Echo[] = [
  { name: 'the items of a list', answer: (secret) => ({ status: 200, headers: json, text: list(secret) }) },
  {
    name: 'a header',
    answer: (secret) => ({ status: 200, headers: { ...json, 'x-request-id': secret }, text: list('a') }),
  },
  {
    name: 'the media type',
    answer: (secret) => ({ status: 200, headers: { 'content-type': `text/${secret}` }, text: list('a') }),
  },
  {
    name: 'a redirect',
    answer: (secret) => ({ status: 301, headers: { location: `/${secret}` }, text: '' }),
  },
  {
    name: 'the code and message of a refusal',
    answer: (secret) => ({
      status: 401,
      headers: json,
      text: JSON.stringify({ error_code: secret, error_msg: secret, request_id: secret }),
    }),
  },
  { name: 'what is no JSON', answer: (secret) => ({ status: 200, headers: json, text: `tok ${secret}` }) },
];

describe('no report has a secret in it, wherever a server gives it back', () => {
  test.each(echoes)('$name: the token', async ({ answer }) => {
    let seen = 0;
    const report = await reportOf(
      (request, response) => {
        const secret = String(request.headers['x-auth-token'] ?? 'none');
        if (secret === token) seen += 1;
        const { status, headers, text } = answer(secret);
        response.writeHead(status, headers).end(text);
      },
      { token },
    );
    expect(seen).toBeGreaterThan(0);
    expect(report).not.toContain(token);
    expect(report).toContain('***');
  });

  test.each(echoes)('$name: the signature', async ({ answer }) => {
    const signatures = new Set<string>();
    const report = await reportOf(
      (request, response) => {
        const [, signature = 'none'] = /Signature=(\w+)/.exec(String(request.headers['authorization'])) ?? [];
        if (signature !== 'none') signatures.add(signature);
        const { status, headers, text } = answer(signature);
        response.writeHead(status, headers).end(text);
      },
      { accessKey },
    );
    expect(signatures.size).toBeGreaterThan(0);
    for (const signature of signatures) expect(report).not.toContain(signature);
    expect(report).not.toContain(accessKey.secretKey);
  });
});
