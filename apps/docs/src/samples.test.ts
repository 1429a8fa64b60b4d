import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { unknownApi } from '../test/specs.ts';
import { readApis, specsFolder } from './apis.ts';
import { callsOf } from './description.ts';
import { english } from './editions.ts';
import { codeSamples, mockUrl } from './samples.ts';

const run = promisify(execFile);
const apis = await readApis(specsFolder(), english);
const documents = [...apis.map(({ bundle }) => bundle), unknownApi];
const calls = documents.flatMap((document) => callsOf(document).map((call) => ({ document, call })));

/** A server that answers everything with JSON and remembers what it was asked. */
async function listener(): Promise<{ url: string; asked: { url: string; token: unknown }[] }> {
  const asked: { url: string; token: unknown }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', token: request.headers['x-auth-token'] });
    response.setHeader('Content-Type', 'application/json').end('{"answer":42}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function sample(of: (typeof calls)[number], label: string): string {
  return codeSamples(of.document, of.call).find((one) => one.label === label)?.source ?? '';
}

/** What a sample should ask, read from the description by other means than the sample's. */
function expectedPath({ call }: (typeof calls)[number]): string {
  return call.parameters
    .filter((one) => one.in === 'path')
    .reduce((path, one) => path.replace(`{${one.name}}`, String(one.example)), call.path);
}

test('there are calls to write samples for', () => {
  expect(calls.length).toBeGreaterThan(apis.length);
});

test.each(calls)('curl and fetch ask the same of $call.path, and what its description says', async (one) => {
  const server = await listener();
  const here = (label: string) => sample(one, label).replaceAll(mockUrl, server.url);
  const shell = await run('bash', ['-euc', here('curl')]);
  const script = await run(process.execPath, ['--input-type=module', '-e', here('fetch')]);
  expect(shell.stdout).toBe('{"answer":42}');
  expect(script.stdout).toContain('answer: 42');

  const [byCurl, byFetch] = server.asked.map(({ url }) => new URL(url, server.url));
  expect(decodeURIComponent(byCurl?.pathname ?? '')).toBe(expectedPath(one));
  expect(byFetch?.pathname).toBe(byCurl?.pathname);
  expect([...(byFetch?.searchParams ?? [])]).toEqual([...(byCurl?.searchParams ?? [])]);
  for (const { token } of server.asked) expect(token).toBe('example-token');
});

test('a query of the samples switches, pages or is required; it filters by no name that a reader lacks', () => {
  const [one] = calls.slice(-1);
  const source = one ? sample(one, 'curl') : '';
  expect(source).toContain('with_tags=true');
  expect(source).toContain("'tag-key=x&y'");
  expect(source).not.toContain('name=mine');
  expect(source).not.toContain('depth=1');
});

test('the client is called by its names, and gets the project once', () => {
  const [one] = calls.slice(-1);
  expect(one && sample(one, 'client')).toBe(`import { createClient, token } from '@cloud-inventory/client';

const client = createClient({
  endpoints: { vpc: '${mockUrl}' },
  projectId: 'abc',
  credentials: token('example-token'),
});

const answer = await client.vpc.showVpc({
  vpcId: 'it\\'s',
  withTags: true,
  tagKey: 'x&y',
});
console.log(answer);`);
});
