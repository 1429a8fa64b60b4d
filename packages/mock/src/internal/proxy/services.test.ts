import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { dcs, incoming, kms, openProxy } from '../../../test/proxy.ts';
import { keys } from '../../../test/samples.ts';
import { startService, startUpstream } from '../../../test/upstream.ts';

describe('services', () => {
  test('each have their own URL, and those without one are not handed on', async () => {
    const [first, second] = [await startService(), await startService()];
    const both = openProxy({ kms: first.url, dcs: new URL(second.url) });
    await both.forward(dcs, incoming('/only/dcs'));
    expect([first.requests.length, second.requests.length]).toEqual([0, 1]);

    const one = openProxy({ kms: first.url });
    expect([one.serves('kms'), one.serves('dcs')]).toEqual([true, false]);
    await expect(one.forward(dcs, incoming(keys))).rejects.toThrow('dcs is not handed on');
  });

  test('may share one URL', async () => {
    const service = await startService();
    const proxy = openProxy(service.url);
    expect([proxy.serves('kms'), proxy.serves('dcs')]).toEqual([true, true]);
    await Promise.all([kms, dcs].map((call) => proxy.forward(call, incoming(`/${call.service}`))));
    expect(service.requests.map(({ url }) => url).toSorted()).toEqual(['/dcs', '/kms']);
  });
});

test('a proxy that is told to ask itself says so, instead of asking for ever', async () => {
  let asked = 0;
  const service = await startUpstream(async ({ url = '', headers }, response) => {
    asked++;
    const { via = '' } = headers;
    const failure = await proxy.forward(kms, incoming(url, { via })).catch((error: Error) => error.message);
    response.end(String(failure));
  });
  const proxy = openProxy(service.url);
  const { body } = await proxy.forward(kms, incoming(keys));
  expect(body.toString()).toBe(
    `No usable answer from ${service.url}: it is this mock itself, or hands on to it.`,
  );
  expect(asked).toBe(1);
});

test('one mock may stand behind another', async () => {
  const service = await startUpstream((_request, response) => response.end('there'));
  const behind = openProxy(service.url);
  const middle = await startUpstream(async ({ url = '', headers }, response) => {
    const { via = '' } = headers;
    response.end((await behind.forward(kms, incoming(url, { via }))).body);
  });
  const { body } = await openProxy(middle.url).forward(kms, incoming(keys));
  expect(body.toString()).toBe('there');
});

test('connections are used again, and close() ends them', async () => {
  const service = await startService();
  const proxy = openProxy(service.url);
  for (let i = 0; i < 5; i++) await proxy.forward(kms, incoming(keys));
  expect(service.connections()).toBe(1);
  const socket = service.requests[0]?.socket as Socket;
  const closed = once(socket, 'close');
  proxy.close();
  await closed;
  expect(socket.destroyed).toBe(true);
});
