import { expect, onTestFinished } from 'vitest';
import {
  createProxy,
  type Described,
  type ProxyOptions,
  type ReverseProxy,
  type SafeIncoming,
} from '../src/internal/proxy/proxy.ts';
import { UpstreamError } from '../src/internal/proxy/upstream-error.ts';
import type { Upstreams } from '../src/upstreams.ts';

/** A call of each service, as far as the proxy looks at it. */
const callOf = (service: string): Described => ({
  service,
  queryParameters: new Set(['a', 'b', 'c', 'limit']),
  headers: ['x-described', 'x-auth-token'],
});
export const kms: Described = callOf('kms');
export const dcs: Described = callOf('dcs');

/** A proxy for the services kms and dcs, until the test ends. */
export function openProxy(upstreams: Upstreams, options: Partial<ProxyOptions> = {}): ReverseProxy {
  const proxy = createProxy(upstreams, { services: ['dcs', 'kms'], ...options });
  onTestFinished(() => proxy.close());
  return proxy;
}

/** A request as the listener reads it. */
export function incoming(url: string, headers: Record<string, string> = {}): SafeIncoming {
  return { method: 'GET', url, headers: { host: 'mock:4010', ...headers } };
}

const secret = 'a-secret-token';

/** How a request fails, which must not tell what was in its headers or in the answer's. */
export async function failureOf(url: string, options: Partial<ProxyOptions> = {}): Promise<UpstreamError> {
  const error = await openProxy(url, options)
    .forward(kms, incoming('/', { 'x-auth-token': secret }))
    .catch((reason: unknown) => reason);
  if (!(error instanceof UpstreamError)) throw new Error(`no failure: ${String(error)}`);
  expect(error.cause).toBeUndefined();
  expect(error.message).not.toMatch(/secret|\n/i);
  return error;
}

/** The message that there is no answer of a service's to give. */
export const said = (url: string, reason: string): string => `No usable answer from ${url}: ${reason}.`;
