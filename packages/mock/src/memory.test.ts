import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { responderOf } from '../test/asking.ts';
import { headersOf, instances, keys, token } from '../test/samples.ts';
import type { Engine } from './internal/engine.ts';
import { gatewayOf } from './internal/gateway.ts';
import type { Incoming } from './internal/incoming.ts';
import { createListener } from './internal/listener.ts';
import { createMemory } from './internal/memory.ts';
import { createOverrides } from './internal/overrides.ts';
import { builtPrism } from './internal/prism.ts';
import type { Reply } from './internal/responder.ts';
import { examples } from './internal/source.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await builtPrism();
});

const requestFor = (url: string): Incoming => ({ method: 'GET', url, headers: token });

const replyOf = (body: string): Reply => ({
  answer: { status: 200, headers: {}, body, violations: [] },
  operation: undefined,
  fault: {},
  lasting: true,
});

function memoryOf(source = examples) {
  const overrides = createOverrides(engine.operations);
  return { memory: createMemory(engine.operations, source, overrides), overrides };
}

describe('a memory', () => {
  test('recalls at most a thousand replies, those that were asked for last', () => {
    const { memory } = memoryOf();
    for (let i = 0; i < 1000; i++) memory.keep(requestFor(`/${i}`), replyOf('a'), memory.state);
    expect(memory.recall(requestFor('/0'))).toBeDefined();
    memory.keep(requestFor('/1000'), replyOf('a'), memory.state);
    const known = (url: string) => memory.recall(requestFor(url)) !== undefined;
    expect(['/0', '/1', '/2', '/1000'].map(known)).toEqual([true, false, true, true]);
  });

  test.each([
    ['bodies', (i: number) => requestFor(`/${i}`), replyOf('a'.repeat(2 ** 19))],
    ['requests', (i: number) => requestFor(`/${i}?${'a'.repeat(2 ** 19)}`), replyOf('a')],
  ])('has no more than 16 MiB of %s', (_what, request, reply) => {
    const { memory } = memoryOf();
    for (let i = 0; i < 100; i++) memory.keep(request(i), reply, memory.state);
    const known = Array.from({ length: 100 }, (_, i) => memory.recall(request(i))).filter(Boolean);
    expect(known).toHaveLength(31);
  });

  test('keeps nothing of more than 1 MiB', () => {
    const { memory } = memoryOf();
    memory.keep(requestFor('/'), replyOf('a'.repeat(2 ** 20)), memory.state);
    expect(memory.recall(requestFor('/'))).toBeUndefined();
  });

  test('forgets what was made of another state, also if that comes late', () => {
    const source = { ...examples, state: {} };
    const { memory } = memoryOf(source);
    const old = memory.state;
    memory.keep(requestFor('/'), replyOf('a'), old);
    source.state = {};
    expect(memory.recall(requestFor('/'))).toBeUndefined();
    memory.keep(requestFor('/'), replyOf('a'), old);
    expect(memory.recall(requestFor('/'))).toBeUndefined();
    memory.keep(requestFor('/'), replyOf('b'), memory.state);
    expect(memory.recall(requestFor('/'))?.answer.body).toBe('b');
  });

  test('is silent as long as there is an override', () => {
    const { memory, overrides } = memoryOf();
    memory.keep(requestFor('/'), replyOf('a'), memory.state);
    const override = overrides.use('ListInstances', {}, {});
    expect(memory.recall(requestFor('/'))).toBeUndefined();
    override.restore();
    expect(memory.recall(requestFor('/'))).toBeDefined();
  });

  test('knows absent headers from those that are empty', () => {
    const { memory } = memoryOf();
    const accept = { ...requestFor('/'), headers: { ...token, accept: '' } };
    memory.keep(requestFor('/'), replyOf('a'), memory.state);
    expect(memory.recall(accept)).toBeUndefined();
  });
});

describe('an answer over HTTP', () => {
  let server: Server;
  let url: string;
  let made = 0;
  beforeAll(async () => {
    const respond = await responderOf(engine, examples);
    const listener = createListener({
      gateway: await gatewayOf(engine),
      respond(...asked) {
        made++;
        return respond(...asked);
      },
      ownPaths: () => undefined,
      memory: memoryOf().memory,
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

  /** How often one is made for three requests. */
  async function madeFor(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
    made = 0;
    for (let i = 0; i < 3; i++) await (await fetch(url + path, { method, headers })).text();
    return made;
  }

  test.each([
    ['a success', keys, token, 1],
    ['a documented one', keys, headersOf('code=503'), 1],
    ['a refusal by the service', `${instances}?limit=0`, token, 1],
    ['one that takes its time', keys, headersOf('latency=1'), 1],
    ['one to a signature', keys, { ...token, authorization: 'a' }, 3],
    ['one that is made up', keys, headersOf('dynamic=true'), 3],
    ['one that names its request', '/nowhere', token, 3],
  ])('is made as often as it must: %s', async (_what, path, headers, times) => {
    expect(await madeFor(path, headers)).toBe(times);
  });

  test('to HEAD, and to another method, is remembered as well, that to a preflight is not even made', async () => {
    expect(await madeFor(keys, token, 'HEAD')).toBe(1);
    expect(await madeFor(keys, token, 'DELETE')).toBe(1);
    expect(await madeFor(keys, token, 'OPTIONS')).toBe(0);
  });

  test('does not depend on headers that nobody described', async () => {
    await madeFor(instances, token);
    made = 0;
    await fetch(url + instances, { headers: { ...token, 'x-trace': 'a' } });
    expect(made).toBe(0);
  });
});
