import type { RecordedRequest } from '../recorded-request.ts';
import type { Violation } from './answer.ts';
import type { Incoming } from './incoming.ts';
import type { Operation } from './operation.ts';
import { readTarget } from './target.ts';

/** One answered request, without its body, which may be large. */
export interface Exchange {
  readonly incoming: Incoming;
  /** Undefined where nothing is described. */
  readonly operation: Operation | undefined;
  readonly status: number;
  readonly violations: readonly Violation[];
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly milliseconds: number;
}

export type Observer = (exchange: Exchange) => void;

const longestUrl = 200;

/**
 * The request's target as it may be shown: values of undescribed query parameters are left out, since one of them may
 * be a token or a signature, and whatever could steer a terminal is percent-encoded.
 */
function printable({ incoming, operation }: Exchange): string {
  const target = readTarget(incoming.url);
  if (!target) return '(malformed path)';
  const query = Object.entries(target.query).map(([name, value]) =>
    operation?.queryParameters.has(name) ? `${name}=${value}` : `${name}=…`,
  );
  const whole = query.length > 0 ? `${target.path}?${query.join('&')}` : target.path;
  const text = whole.replaceAll(/[^\x21-\x7e…]/gu, encodeURIComponent);
  return text.length > longestUrl ? `${text.slice(0, longestUrl)}…` : text;
}

const secret = /^(?:proxy-)?authorization$|cookie|token|secret|signature|password|api-?key/i;

/** An exchange as it may be told to people. */
export function recordOf(exchange: Exchange): RecordedRequest {
  const { incoming, operation, status, violations, requestId, time, milliseconds } = exchange;
  return {
    method: incoming.method,
    url: printable(exchange),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, secret.test(name) ? '…' : value]),
    ),
    operationId: operation?.operationId,
    status,
    violations,
    requestId,
    time: new Date(time),
    milliseconds,
  };
}
