import { expect, test, vi } from 'vitest';
import { projectId, token } from '../../test/samples.ts';
import { readDescriptions } from './descriptions.ts';
import { createPrism } from './prism.ts';

const engine = await createPrism(await readDescriptions());
const operation = engine.operations.find(({ operationId }) => operationId === 'ListInstances');
const call = { path: `/v1.0/${projectId}/instances`, query: {}, headers: token };
const instances = [{ name: 'a', status: 'RUNNING', instance_id: '1' }];

test('a body that is made is judged by the description as an example is', async () => {
  if (!operation) throw new Error('The descriptions have no ListInstances.');
  const good = await engine.ask({ operation, ...call }, { body: () => ({ instances }) });
  expect(good).toMatchObject({ answer: { status: 200, body: { instances } }, flaws: [] });
  const bad = await engine.ask({ operation, ...call }, { body: () => ({ instances: 'none' }) });
  expect(bad.flaws).toMatchObject([{ in: 'body', name: 'instances', rule: 'type' }]);
});

test('no body is made for a request that is refused', async () => {
  if (!operation) throw new Error('The descriptions have no ListInstances.');
  const body = vi.fn();
  await engine.ask({ operation, ...call, query: { limit: '0' } }, { body });
  await engine.ask({ operation, ...call, headers: {} }, { body });
  expect(body).not.toHaveBeenCalled();
});
