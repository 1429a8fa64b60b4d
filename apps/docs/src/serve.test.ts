import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../test/specs.ts';
import { type Docs, PortInUseError, SiteNotBuiltError, startDocs } from './index.ts';

async function served(): Promise<Docs> {
  const docs = await startDocs({ root: inject('site') });
  onTestFinished(() => docs.close());
  return docs;
}

const get = async (path: string, init?: RequestInit) => fetch((await served()).url + path, init);

/** Asks for a path as it stands: `fetch` would tidy it up. */
async function raw(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; location?: string }> {
  const { hostname, port } = new URL((await served()).url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      const { statusCode: status = 0 } = response;
      const { location } = response.headers;
      done(location === undefined ? { status } : { status, location });
    });
    asked.on('error', fail).end();
  });
}

test('it listens on this machine alone, on a free port', async () => {
  expect((await served()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/kms-v1.0/', 'text/html;charset=utf-8'],
  ['/zh-CN/', 'text/html;charset=utf-8'],
  ['/openapi/kms-v1.0.en.json', 'application/json'],
  ['/openapi/kms-v1.0.en.yaml', 'application/yaml; charset=utf-8'],
  ['/openapi/kms-v1.0.zh-CN.yaml', 'application/yaml; charset=utf-8'],
])('%s is served as %s, asked for anew each time', async (path, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const again = await get(path, { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('what has a hash in its name is kept for good', async () => {
  const assets = [...(await (await get('/kms-v1.0/')).text()).matchAll(/"(\/assets\/[^"]+)"/g)].map(
    ([, path]) => path,
  );
  expect(assets.length).toBeGreaterThan(4);
  for (const path of assets) {
    const response = await get(path ?? '');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
  }
});

test('every answer forbids foreign files and inline scripts', async () => {
  for (const path of ['/', '/kms-v1.0/', '/nope', '/kms-v1.0']) {
    const policy = (await get(path, { redirect: 'manual' })).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toContain('unsafe-eval');
  }
});

test('HEAD is answered as GET, without a body', async () => {
  const [head, whole] = [await get('/', { method: 'HEAD' }), await get('/')];
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
  expect(await head.text()).toBe('');
});

test('other methods are refused, with those that are not', async () => {
  const response = await get('/', { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('an address without a page is 404 and says so in a page', async () => {
  for (const path of [
    '/nope',
    '/kms-v1.0/nope/',
    '/assets/',
    '/%zz',
    '/%00',
    '/kms-v1.0/%2e%2e%2f%2e%2e/x',
  ]) {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toContain('There is no such page');
  }
});

test('an address without a page says so in the language of its edition', async () => {
  for (const path of ['/zh-CN/nope', '/zh-CN/kms-v1.0/nope/']) {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有这个页面');
  }
});

test('a page without its slash leads to the one with it, the query kept', async () => {
  expect(await raw('/kms-v1.0?x=1')).toEqual({ status: 301, location: '/kms-v1.0/?x=1' });
});

test('no address leads to another host or out of the site', async () => {
  expect(await raw('//kms-v1.0')).toEqual({ status: 301, location: '/kms-v1.0/' });
  const outside = `/../${basename(inject('site'))}`;
  for (const path of [
    outside,
    '/..',
    '/../',
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//example.org',
  ]) {
    expect(await raw(path)).toEqual({ status: 404 });
  }
});

test('a range that makes no sense does not end the server', async () => {
  expect(await raw('/', { Range: 'bytes=5-2' })).toEqual({ status: 200 });
});

test('a port in use is an error of its own', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const started = startDocs({ port, root: inject('site') });
  await expect(started).rejects.toThrow(PortInUseError);
  await expect(started).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use`);
});

test('a site that is not built is an error that names the command', async () => {
  const started = startDocs({ root: await temporaryFolder() });
  await expect(started).rejects.toThrow(SiteNotBuiltError);
  await expect(started).rejects.toThrow('npm run build -w apps/docs');
});

test('it can be closed twice, and gives its port back', async () => {
  const first = await startDocs({ root: inject('site') });
  await Promise.all([first.close(), first.close()]);
  const again = await startDocs({ port: Number(new URL(first.url).port), root: inject('site') });
  expect(again.url).toBe(first.url);
  await again.close();
});
