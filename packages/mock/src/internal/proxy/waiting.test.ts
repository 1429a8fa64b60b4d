import { describe, expect, test } from 'vitest';
import { Heard } from '../../../test/heard.ts';
import { failureOf, incoming, kms, openProxy, said } from '../../../test/proxy.ts';
import { keys } from '../../../test/samples.ts';
import { startRawUpstream, startUpstream } from '../../../test/upstream.ts';

describe('504 where the service', () => {
  const idleTimeout = 50;

  const silence = (url: string) => ({ status: 504, message: said(url, 'nothing came for 0.05 s') });

  test('says nothing', async () => {
    const { url } = await startUpstream(() => undefined);
    expect(await failureOf(url, { idleTimeout })).toMatchObject(silence(url));
  });

  test('says nothing while the connection is made safe', async () => {
    const url = `https://127.0.0.1:${(await startRawUpstream(() => undefined)).port}`;
    expect(await failureOf(url, { idleTimeout })).toMatchObject(silence(url));
  });

  test('stops in the middle of its body', async () => {
    const { url } = await startUpstream((_request, response) => response.write('half'));
    expect(await failureOf(url, { idleTimeout })).toMatchObject(silence(url));
  });

  test('but not where it is slow and says something now and then', async () => {
    const { url } = await startUpstream((_request, response) => {
      let left = 12;
      const timer = setInterval(() => {
        response.write('.');
        if (--left > 0) return;
        clearInterval(timer);
        response.end();
      }, 100);
    });
    const proxy = openProxy(url, { idleTimeout: 1000 });
    expect((await proxy.forward(kms, incoming(keys))).body.toString()).toBe('............');
  });
});

describe('whoever asked goes away', () => {
  test.each([
    ['before the answer', false],
    ['in the middle of it', true],
  ])('%s: the request to the service ends', async (_when, begun) => {
    const heard = new Heard<string>();
    const { url } = await startUpstream((_request, response) => {
      response.on('close', () => heard.tell('closed'));
      // More than the system holds on the way: it is written once most of it has been read.
      if (begun) response.write(Buffer.alloc(2 ** 24), () => heard.tell('begun'));
      else heard.tell('begun');
    });
    const gone = new AbortController();
    const answer = openProxy(url).forward(kms, incoming(keys), gone.signal);
    expect(await heard.next()).toBe('begun');
    const reason = new Error('gone');
    gone.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(await heard.next()).toBe('closed');
  });

  test('at once: no connection is made', async () => {
    const service = await startUpstream(() => undefined);
    const answer = openProxy(service.url).forward(kms, incoming(keys), AbortSignal.abort());
    await expect(answer).rejects.toThrow('aborted');
    expect(service.connections()).toBe(0);
  });
});

test('a connection that the service gave up while idle is no failure', async () => {
  // Answers once on each connection and resets it when it is used again.
  const { port, connections } = await startRawUpstream((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      socket.once('data', () => socket.resetAndDestroy());
    });
  });
  const proxy = openProxy(`http://127.0.0.1:${port}`);
  for (let i = 0; i < 3; i++) expect((await proxy.forward(kms, incoming(keys))).body.toString()).toBe('ok');
  expect(connections()).toBe(3);
});

test('close() fails the requests that are under way, on used connections, too, and none is sent again', async () => {
  const heard = new Heard<string>();
  const service = await startUpstream(({ url }, response) => {
    if (url === '/first') response.end();
    else heard.tell('asked');
  });
  const proxy = openProxy(service.url);
  await proxy.forward(kms, incoming('/first'));
  const failures = ['/second', '/third'].map((url) =>
    expect(proxy.forward(kms, incoming(url))).rejects.toMatchObject({ status: 502 }),
  );
  await heard.next();
  await heard.next();
  proxy.close();
  await Promise.all(failures);
  expect(service.requests).toHaveLength(3);
  expect(service.connections()).toBe(2);
});
