import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Mock, startMock } from '../src/start-mock.ts';
import { keys, token } from './samples.ts';

export const json = { 'content-type': 'application/json' };

/** An answer of a real service, whatever the description says. */
export interface ServiceAnswer {
  /** Default 200. */
  readonly status?: number;
  /** Default: those of JSON. */
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** A mock before a real service, for the tests of a file; returns what comes back through it. */
export function proxiedService() {
  let told: ServiceAnswer = {};
  let service: Server;
  let mock: Mock;
  beforeAll(async () => {
    service = createServer((_, response) => {
      const { status = 200, headers = json, body = '' } = told;
      response.writeHead(status, headers).end(body);
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    // A TCP server that listens has such an address.
    mock = await startMock({ proxy: `http://127.0.0.1:${(service.address() as AddressInfo).port}` });
  });
  afterAll(async () => {
    await mock.close();
    service.close();
  });
  return async (serviceAnswer: ServiceAnswer, path = keys, method = 'GET') => {
    told = serviceAnswer;
    const answer = await fetch(mock.url + path, { method, headers: token, redirect: 'manual' });
    const header = JSON.parse(answer.headers.get('x-mock-violations') ?? '[]');
    const { status, violations = [] } = mock.requests.at(-1) ?? {};
    // The same wherever one looks.
    expect([status, violations.slice(0, header.length)]).toEqual([answer.status, header]);
    return { answer, header, violations, text: await answer.text() };
  };
}
