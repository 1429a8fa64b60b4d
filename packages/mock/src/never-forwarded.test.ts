import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { headersOf, instances, keys, projectId, statuses, token } from '../test/samples.ts';
import { startedMock } from '../test/started-mock.ts';
import { type Mock, startMock } from './start-mock.ts';

let connections = 0;
let service: Server;
let url: string;
let mock: Mock;
beforeAll(async () => {
  service = createServer((socket) => {
    connections++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  // A TCP server that listens has such an address.
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  mock = await startMock({ proxy: url });
});
afterEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  service.close();
});

const ask = ({ url: base }: Mock, path: string, init: RequestInit = {}) =>
  fetch(base + path, { headers: token, ...init });

test.each<[string, string, RequestInit?]>([
  ['POST', instances, { method: 'POST' }],
  ['PUT', statuses, { method: 'PUT' }],
  ['DELETE', instances, { method: 'DELETE' }],
  ['PATCH', instances, { method: 'PATCH' }],
  ['OPTIONS', instances, { method: 'OPTIONS' }],
  ['an unknown path', '/v1.0/instances'],
  ['a path below', `${instances}/a`],
  ['no token', instances, { headers: {} }],
  ['a wrong parameter', `${instances}?limit=0`],
  ['a wrong project', keys.replace(projectId, 'x')],
  ['a wrong Prefer', keys, { headers: headersOf('code=418') }],
  ['a documented answer', keys, { headers: headersOf('code=503') }],
  ['an example', keys, { headers: headersOf('example=NoKeys') }],
  ['another media type', keys, { headers: { ...token, accept: 'text/html' } }],
])('%s never reaches the real service', async (_what, path, init) => {
  expect((await ask(mock, path, init)).status).not.toBe(502);
  expect(connections).toBe(0);
});

test('what a fault or an override answers never reaches the real service', async () => {
  const faulty = await startedMock({ proxy: url, faults: { errors: { 503: 1 } } });
  mock.use('ListInstances', { status: 500 });
  expect([(await ask(faulty, keys)).status, (await ask(mock, instances)).status]).toEqual([503, 500]);
  expect(connections).toBe(0);
});

test('what is right does', async () => {
  for (const method of ['GET', 'HEAD']) expect((await ask(mock, keys, { method })).status).toBe(502);
  expect(connections).toBeGreaterThanOrEqual(2);
});
