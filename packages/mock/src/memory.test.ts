import { beforeAll, expect, test } from 'vitest';
import { token } from '../test/samples.ts';
import type { Engine } from './internal/engine.ts';
import type { Incoming } from './internal/incoming.ts';
import { createMemory, type Memory } from './internal/memory.ts';
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
  target: undefined,
  answer: { status: 200, headers: {}, body, violations: [] },
  operation: undefined,
  fault: {},
  lasting: true,
});

function memoryOf(source = examples) {
  const overrides = createOverrides(engine.operations);
  return { memory: createMemory(engine.operations, source, overrides), overrides };
}

/** Keeps a reply that it has not expected for the first time. */
function keepNow(memory: Memory, request: Incoming, reply: Reply, state: object): void {
  for (const _ of ['first', 'second']) memory.keep(request, reply, state);
}

test('keeps nothing of a request that has come for the first time', () => {
  const { memory } = memoryOf();
  memory.keep(requestFor('/'), replyOf('a'), memory.state);
  expect(memory.recall(requestFor('/'))).toBeUndefined();
  memory.keep(requestFor('/'), replyOf('a'), memory.state);
  expect(memory.recall(requestFor('/'))).toBeDefined();
});

test('recalls at most a thousand replies, those that were asked for last', () => {
  const { memory } = memoryOf();
  for (let i = 0; i < 1000; i++) keepNow(memory, requestFor(`/${i}`), replyOf('a'), memory.state);
  expect(memory.recall(requestFor('/0'))).toBeDefined();
  keepNow(memory, requestFor('/1000'), replyOf('a'), memory.state);
  const known = (url: string) => memory.recall(requestFor(url)) !== undefined;
  expect(['/0', '/1', '/2', '/1000'].map(known)).toEqual([true, false, true, true]);
});

test.each([
  ['bodies', (i: number) => requestFor(`/${i}`), replyOf('a'.repeat(2 ** 19))],
  ['requests', (i: number) => requestFor(`/${i}?${'a'.repeat(2 ** 19)}`), replyOf('a')],
])('has no more than 16 MiB of %s', (_what, request, reply) => {
  const { memory } = memoryOf();
  for (let i = 0; i < 40; i++) keepNow(memory, request(i), reply, memory.state);
  const known = Array.from({ length: 40 }, (_, i) => memory.recall(request(i))).filter(Boolean);
  expect(known).toHaveLength(31);
});

test('keeps nothing of more than 1 MiB', () => {
  const { memory } = memoryOf();
  keepNow(memory, requestFor('/'), replyOf('a'.repeat(2 ** 20)), memory.state);
  expect(memory.recall(requestFor('/'))).toBeUndefined();
});

test('forgets what was made of another state, also if that comes late', () => {
  const source = { ...examples, state: {} };
  const { memory } = memoryOf(source);
  const old = memory.state;
  keepNow(memory, requestFor('/'), replyOf('a'), old);
  source.state = {};
  expect(memory.recall(requestFor('/'))).toBeUndefined();
  keepNow(memory, requestFor('/'), replyOf('a'), old);
  expect(memory.recall(requestFor('/'))).toBeUndefined();
  keepNow(memory, requestFor('/'), replyOf('b'), memory.state);
  expect(memory.recall(requestFor('/'))?.answer.body).toBe('b');
});

test('is silent as long as there is an override that may still answer', async () => {
  const { memory, overrides } = memoryOf();
  const [operation] = engine.operations;
  if (!operation) throw new Error('no operation');
  keepNow(memory, requestFor('/'), replyOf('a'), memory.state);
  overrides.use(operation.operationId, {}, { times: 1 });
  expect(memory.recall(requestFor('/'))).toBeUndefined();
  await overrides.resolve(operation, { method: 'GET', parameters: {}, query: {}, headers: {} });
  expect(memory.recall(requestFor('/'))).toBeDefined();
});

test('knows absent headers from those that are empty', () => {
  const { memory } = memoryOf();
  const accept = { ...requestFor('/'), headers: { ...token, accept: '' } };
  keepNow(memory, requestFor('/'), replyOf('a'), memory.state);
  expect(memory.recall(accept)).toBeUndefined();
});
