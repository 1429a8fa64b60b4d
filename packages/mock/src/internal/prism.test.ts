import { expect, test, vi } from 'vitest';
import { asking } from '../../test/asking.ts';
import { instances as path } from '../../test/samples.ts';
import { builtPrism } from './prism.ts';

const engine = await builtPrism();
const state = {};
const instances = [{ name: 'a', status: 'RUNNING', instance_id: '1' }];

test('a body that is computed is judged by the description as an example is', async () => {
  const answers = (body: unknown) => asking(engine, { state, lookUp: () => ({ body: () => body }) });
  const good = await (await answers({ instances }))(path);
  expect(good).toMatchObject({ status: 200, body: { instances }, violations: [] });
  const bad = await (await answers({ instances: 'none' }))(path);
  expect(bad).toMatchObject({
    status: 500,
    body: { error_msg: expect.stringMatching(/ListInstances 200: .*instances must be array/) },
    violations: [{ in: 'body', name: 'instances', rule: 'type' }],
  });
});

test('no body is computed for a request that is refused', async () => {
  const body = vi.fn();
  const ask = await asking(engine, { state, lookUp: () => ({ body }) });
  expect(await ask(path, { limit: '0' })).toMatchObject({ status: 400 });
  expect(body).not.toHaveBeenCalled();
});
