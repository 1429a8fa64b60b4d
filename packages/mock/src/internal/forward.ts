import type { AccessKey } from '../access-key.ts';
import type { Upstreams } from '../upstreams.ts';
import type { Answer } from './answer.ts';
import type { Call, Engine } from './engine.ts';
import type { Gateway } from './gateway.ts';
import type { Incoming } from './incoming.ts';
import { createProxy, type UpstreamAnswer } from './proxy/proxy.ts';
import { readAnswer } from './proxy/read-answer.ts';
import { UpstreamError } from './proxy/upstream-error.ts';

/** The answer of a real service, with what the description has against it; undefined where none is to be asked. */
export type Forward = (
  call: Call,
  incoming: Incoming,
  gone: () => AbortSignal,
) => Promise<Answer> | undefined;

export interface Forwarding {
  readonly forward: Forward;
  close(): void;
}

function judged(engine: Engine, { operation }: Call, method: string, upstream: UpstreamAnswer): Answer {
  const { status, headers, body } = upstream;
  const reading = readAnswer({ method }, upstream, operation);
  if ('violations' in reading) return { status, headers, body, violations: reading.violations };
  const { value, contentType } = reading;
  const seen = { ...headers, ...(contentType && { 'content-type': contentType }) };
  const violations = engine.flawsOf(operation, { status, headers: seen, body: value, violations: [] });
  return { status, headers, body, violations };
}

/** Hands on what is described, by GET and HEAD alone, to real services. */
export function createForwarding(
  upstreams: Upstreams,
  accessKeys: readonly AccessKey[] | undefined,
  engine: Engine,
  gateway: Gateway,
): Forwarding {
  const services = [...new Set(engine.operations.map(({ service }) => service))];
  const proxy = createProxy(upstreams, { services, accessKeys });

  async function forwarded(call: Call, incoming: Incoming, gone: () => AbortSignal): Promise<Answer> {
    // The responder has let nothing else through.
    const method = incoming.method as 'GET' | 'HEAD';
    try {
      const upstream = await proxy.forward(call.operation.service, { ...incoming, method }, gone());
      return judged(engine, call, method, upstream);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      const { status, message } = error;
      return status === 401 ? gateway.unauthorized(message, []) : gateway.refuse(status, message);
    }
  }

  return {
    forward: (call, incoming, gone) =>
      proxy.serves(call.operation.service) ? forwarded(call, incoming, gone) : undefined,
    close: () => proxy.close(),
  };
}
