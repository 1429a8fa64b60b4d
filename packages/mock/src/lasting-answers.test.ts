import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { responderOf } from '../test/asking.ts';
import { headersOf, instances, keys, token } from '../test/samples.ts';
import { gatewayOf } from './internal/gateway.ts';
import { createListener } from './internal/listener.ts';
import { createMemory } from './internal/memory.ts';
import { createOverrides } from './internal/overrides.ts';
import { builtPrism } from './internal/prism.ts';
import { examples } from './internal/source.ts';

let server: Server;
let url: string;
let made = 0;
beforeAll(async () => {
  const engine = await builtPrism();
  const respond = await responderOf(engine, examples);
  const listener = createListener({
    gateway: await gatewayOf(engine),
    respond(...asked) {
      made++;
      return respond(...asked);
    },
    ownPaths: () => undefined,
    memory: createMemory(engine.operations, examples, createOverrides(engine.operations)),
    observe: () => undefined,
  });
  server = listener.server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has such an address.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** How often one is made for four requests: what lasts is remembered when it is asked for the second time. */
async function madeFor(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  made = 0;
  for (let i = 0; i < 4; i++) await (await fetch(url + path, { method, headers })).text();
  return made;
}

test.each([
  ['a success', keys, token, 2],
  ['a documented one', keys, headersOf('code=503'), 2],
  ['a refusal by the service', `${instances}?limit=0`, token, 2],
  ['one that takes its time', keys, headersOf('latency=1'), 2],
  ['one to a signature', keys, { ...token, authorization: 'a' }, 4],
  ['one that is made up', keys, headersOf('dynamic=true'), 4],
  ['one that names its request', '/nowhere', token, 4],
])('an answer is made as often as it must be: %s', async (_what, path, headers, times) => {
  expect(await madeFor(path, headers)).toBe(times);
});

test('an answer to HEAD, or to another method, lasts as well, that to a preflight is not even made', async () => {
  expect(await madeFor(keys, token, 'HEAD')).toBe(2);
  expect(await madeFor(keys, token, 'DELETE')).toBe(2);
  expect(await madeFor(keys, token, 'OPTIONS')).toBe(0);
});

test('an answer does not depend on headers that nobody described', async () => {
  await madeFor(instances, token);
  made = 0;
  await fetch(url + instances, { headers: { ...token, 'x-trace': 'a' } });
  expect(made).toBe(0);
});
