import type { AccessKey } from '../access-key.ts';
import type { Upstreams } from '../upstreams.ts';
import type { Answer } from './answer.ts';
import type { Call, Engine } from './engine.ts';
import type { Gateway } from './gateway.ts';
import type { Incoming } from './incoming.ts';
import type { Operation } from './operation.ts';
import { createProxy, type UpstreamAnswer } from './proxy/proxy.ts';
import { readAnswer } from './proxy/read-answer.ts';
import { UpstreamError } from './proxy/upstream-error.ts';

/** Lets real services answer. */
export interface Forward {
  serves(service: string): boolean;
  /** The answer of a real service, with what its description has against it. */
  answer(call: Call, incoming: Incoming, gone: () => AbortSignal): Promise<Answer>;
  close(): void;
}

export interface ForwardParts {
  readonly upstreams: Upstreams;
  readonly accessKeys: readonly AccessKey[] | undefined;
  /** By the open reading: a real service may say more than is described. */
  readonly engine: Engine;
  readonly gateway: Gateway;
}

function judge(engine: Engine, operation: Operation, method: string, upstream: UpstreamAnswer): Answer {
  const { status, headers, body } = upstream;
  const reading = readAnswer({ method }, upstream, operation);
  if ('violations' in reading) return { status, headers, body, violations: reading.violations };
  const { value, contentType } = reading;
  const seen = { ...headers, ...(contentType && { 'content-type': contentType }) };
  const violations = engine.flawsOf(operation, { status, headers: seen, body: value, violations: [] });
  return { status, headers, body, violations };
}

const nameOf = ({ api, operationId }: Operation) => `${api} ${operationId}`;

/** Hands on what is described, by GET and HEAD alone. */
export function createForward({ upstreams, accessKeys, engine, gateway }: ForwardParts): Forward {
  const operations = new Map(engine.operations.map((operation) => [nameOf(operation), operation]));
  const services = [...new Set(engine.operations.map(({ service }) => service))];
  const proxy = createProxy(upstreams, { services, accessKeys });
  return {
    serves: proxy.serves,
    close: proxy.close,
    async answer(call, incoming, gone) {
      // The call was described by the other reading of the same description.
      const operation = operations.get(nameOf(call.operation)) ?? call.operation;
      // The responder has let nothing else through.
      const method = incoming.method as 'GET' | 'HEAD';
      const signal = gone();
      try {
        const upstream = await proxy.forward(operation, { ...incoming, method }, signal);
        return judge(engine, operation, method, upstream);
      } catch (error) {
        // For the record alone; the status is nginx's.
        if (signal.aborted) return gateway.refuse(499, 'The caller went away.');
        if (!(error instanceof UpstreamError)) throw error;
        const { status, message } = error;
        return status === 401 ? gateway.unauthorized(message, []) : gateway.refuse(status, message);
      }
    },
  };
}
