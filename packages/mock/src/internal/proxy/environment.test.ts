import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../../test/folder.ts';
import { incoming, kms, openProxy } from '../../../test/proxy.ts';
import { keys } from '../../../test/samples.ts';
import { selfSigned } from '../../../test/self-signed.ts';
import { startSpeaker, startUpstream } from '../../../test/upstream.ts';

/** Asks a service in a process of its own, which Node reads its environment for once, at the start. */
async function answerIn(env: NodeJS.ProcessEnv, url: string): Promise<string> {
  const program = `
    import { createProxy } from '${new URL('proxy.ts', import.meta.url)}';
    const proxy = createProxy('${url}', { services: ['kms'] });
    const call = { service: 'kms', queryParameters: new Set(), headers: [] };
    const answer = await proxy.forward(call, { method: 'GET', url: '/a', headers: {} }).catch((error) => error);
    console.log(answer.status, answer.message ?? String(answer.body));
    proxy.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  return text(child.stdout);
}

test('a certificate that nobody vouches for is refused; named as the message says, it is taken', async () => {
  const certificate = selfSigned();
  const service = await startUpstream((_request, response) => response.end('safe'), certificate);
  await expect(openProxy(service.url).forward(kms, incoming(keys))).rejects.toMatchObject({
    status: 502,
    message:
      `No usable answer from ${service.url}: its certificate is not of an authority that Node trusts; if you do, ` +
      "name that authority's certificate by NODE_EXTRA_CA_CERTS=file.pem when you start Node.",
  });
  expect(service.requests).toEqual([]);

  const file = join(await emptyFolder(), 'file.pem');
  await writeFile(file, certificate.cert);
  expect(await answerIn({ NODE_EXTRA_CA_CERTS: file }, service.url)).toBe('200 safe\n');
  expect(service.requests.map(({ url }) => url)).toEqual(['/a']);
});

test('a certificate for another host is refused, even of a known authority', async () => {
  const certificate = selfSigned([127, 0, 0, 2]);
  const service = await startUpstream((_request, response) => response.end('unsafe'), certificate);
  const file = join(await emptyFolder(), 'file.pem');
  await writeFile(file, certificate.cert);
  expect(await answerIn({ NODE_EXTRA_CA_CERTS: file }, service.url)).toBe(
    `502 No usable answer from ${service.url}: its certificate is for another host.\n`,
  );
  expect(service.requests).toEqual([]);
});

test('a service that speaks only HTTP cannot be asked by HTTPS, and says so', async () => {
  const { port } = await startSpeaker('HTTP/1.1 400 Bad Request\r\n\r\n');
  const answer = openProxy(`https://127.0.0.1:${port}`).forward(kms, incoming(keys));
  await expect(answer).rejects.toMatchObject({
    status: 502,
    message: `No usable answer from https://127.0.0.1:${port}: it does not speak TLS.`,
  });
});

test('the service is asked through the HTTP proxy that Node was told of', async () => {
  const middle = await startUpstream((_request, response) => response.end('through it'));
  const env = {
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: middle.url,
    http_proxy: middle.url,
    NO_PROXY: '',
    no_proxy: '',
  };
  expect(await answerIn(env, 'http://service.invalid')).toBe('200 through it\n');
  expect(middle.requests.map(({ url }) => url)).toEqual(['http://service.invalid/a']);
});
