import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMock } from '@cloud-inventory/mock';
import { describe, expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { profileNames } from '../profiles.ts';

type Item = Record<string, unknown>;

interface Cloud {
  readonly name: string;
  /** What it does otherwise than the mock. */
  readonly query?: (query: URLSearchParams) => void;
  readonly items?: (items: Item[], query: URLSearchParams) => Item[];
  readonly refuses?: (query: URLSearchParams) => boolean;
  readonly knowsHead?: false;
}

let changes = 0;
const nextNumber = () => {
  changes += 1;
  return changes;
};
const isFirst = (query: URLSearchParams) => (query.get('start') ?? '1') === '1';

const clouds: readonly Cloud[] = [
  {
    name: 'the memory in use changes with every answer',
    items: (items) => items.map((item) => ({ ...item, used_memory: nextNumber() })),
  },
  {
    name: 'a filtered list has an order of its own',
    items: (items, query) => (query.get('status') && isFirst(query) ? items.toReversed() : items),
  },
  { name: 'an id that is none is refused', refuses: (query) => /^[^c0-9a-f-]/.test(query.get('id') ?? '') },
  {
    name: 'start=0 is taken for 1',
    query: (query) => Number(query.get('start') ?? '1') < 1 && query.set('start', '1'),
  },
  { name: 'HEAD is not known', knowsHead: false },
];

/** A cloud in front of the mock, which knows the failure flag by both of its names. */
async function judged(cloud: Cloud, profile: string): Promise<string[]> {
  await using mock = await startMock();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', mock.url);
    const flag = searchParams.get('include_failure');
    if (flag !== null && pathname.startsWith('/v1.0')) searchParams.set('includeFailure', flag);
    if (pathname.startsWith('/v1.0')) searchParams.delete('include_failure');
    cloud.query?.(searchParams);
    const { method = 'GET' } = request;
    const headers = { 'content-type': 'application/json' };
    if (method === 'HEAD' && cloud.knowsHead === false) return response.writeHead(405).end();
    if (cloud.refuses?.(searchParams)) {
      const body = { error: { code: 'DCS.4061', message: 'Invalid instance id.' } };
      return response.writeHead(400, headers).end(JSON.stringify(body));
    }
    const token = request.headers['x-auth-token'];
    const answer = await fetch(`${mock.url}${pathname}?${searchParams}`, {
      method,
      headers: { ...(token && { 'x-auth-token': String(token) }), accept: 'application/json' },
    });
    const text = await answer.text();
    const body = text === '' ? undefined : JSON.parse(text);
    if (body?.instances && cloud.items) body.instances = cloud.items(body.instances, searchParams);
    response.writeHead(answer.status, headers).end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has such an address.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
  const credentials = { token: 'a-token-of-the-test' };
  const report = await judge({ url, projectId, credentials, own: false }, { profile, seed: 1, rate: 10_000 });
  server.close().closeAllConnections();
  expect(report.diagnosis).toBeUndefined();
  return report.verdicts.flatMap(({ operation, promise, findings }) =>
    findings.map(({ message }) => `${operation} ${promise}: ${message}`),
  );
}

describe('a cloud that legitimately differs is reported nothing', () => {
  test.each(clouds)('$name', async (cloud) => {
    const found = await judged(cloud, 'huaweicloud');
    expect(found.filter((each) => !each.includes(' head-like-get: '))).toEqual([]);
    expect(found.some((each) => each.includes(' head-like-get: '))).toBe(cloud.knowsHead === false);
  });
});

test('every difference of a profile names who says so', async () => {
  for (const name of await profileNames()) {
    const text = await readFile(new URL(`../../profiles/${name}.yaml`, import.meta.url), 'utf8');
    const count = (word: string) => text.split(`${word}: `).length - 1;
    expect([count('because'), count('source')]).toEqual([count('operation'), count('operation')]);
  }
});
