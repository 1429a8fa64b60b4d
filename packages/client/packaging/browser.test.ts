import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { client, run } from './command.ts';
import { startCloud } from './consumer/cloud.js';
import { type Consumer, installConsumer } from './consumer.ts';
import { pack } from './tarball.ts';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');

const seen = {
  keys: 15,
  names: ['cache-a', 'cache-b', 'cache-c'],
  refused: ['AuthenticationError', 'APIGW.0301'],
};

let consumer: Consumer;
let browser: Browser;
beforeAll(async () => {
  await using tarball = await pack(client);
  consumer = await installConsumer(tarball.path, []);
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args });
});
afterAll(async () => {
  await browser?.close();
  await consumer?.[Symbol.asyncDispose]();
});

/** The programs as one file each, for no platform in particular: what only Node has cannot be resolved. */
async function bundled(...programs: string[]): Promise<Map<string, string>> {
  const { outputFiles, metafile } = await build({
    entryPoints: programs.map((program) => join(consumer.folder, program)),
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  expect(outside).toEqual([]);
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/'), text]));
}

/** A site of scripts, and at every other path an empty page. */
async function startSite(scripts: Map<string, string>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const script = scripts.get(url);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? '<!doctype html><title>page</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Evaluates in a page of a site that has the bundles; the cloud is of another origin. */
async function inPage(program: (cloud: string) => string): Promise<unknown> {
  const cloud = await startCloud();
  onTestFinished(() => cloud.close());
  const site = await startSite(await bundled('in-browser.js', 'worker.js'));
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(site);
  return page.evaluate(program(JSON.stringify(cloud.url)));
}

test('the packed client works in a page', async () => {
  expect(await inPage((cloud) => `import('/in-browser.js').then(({ ask }) => ask(${cloud}))`)).toEqual(seen);
});

test('the packed client works in a Web Worker', async () => {
  const answer = await inPage(
    (cloud) => `new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(${cloud});
    })`,
  );
  expect(answer).toEqual(seen);
});

test('a program that needs Node is no bundle for workers', async () => {
  await expect(bundled('cloud.js')).rejects.toThrow('Could not resolve "node:http"');
});

test('a bundle of a service alone has nothing of the others', async () => {
  const kms = await run(
    'esbuild',
    ['--bundle', '--format=esm', join(consumer.folder, 'kms-alone.js')],
    client,
  );
  expect(kms.stdout).toContain('/kms/user-instances');
  expect(kms.stdout).not.toContain('/instances/status');
});
