import type { RecordedRequest } from '../recorded-request.ts';
import type { Violation } from './answer.ts';
import type { Fault } from './faults/fault.ts';
import type { Incoming } from './incoming.ts';
import type { Operation } from './operation.ts';
import { shownHeaders } from './shown-headers.ts';
import type { Query, Target } from './target.ts';

/** One answered request, without its body, which may be large. */
export interface Exchange {
  readonly incoming: Incoming;
  /** Where it went; undefined if that was malformed. */
  readonly target: Target | undefined;
  /** Undefined where nothing is described. */
  readonly operation: Operation | undefined;
  readonly status: number;
  readonly violations: readonly Violation[];
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly milliseconds: number;
  /** Whether the caller went away before the answer. */
  readonly aborted: boolean;
  /** What befell the answer. */
  readonly fault: Fault;
}

export type Observer = (exchange: Exchange) => void;

const left = '…';

/** The query without the values of undescribed parameters, since one of them may be a token or a signature. */
function shownQuery(query: Query, operation: Operation | undefined): Query {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (operation?.queryParameters.has(name)) return [name, value];
      return [name, typeof value === 'string' ? left : value.map(() => left)];
    }),
  );
}

const encoded = (value: string) => (value === left ? left : encodeURIComponent(value));

function urlOf(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encodeURIComponent(name)}=${encoded(value)}`),
  );
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}

/** The path's parameters, decoded. */
function parametersOf(path: string, operation: Operation | undefined): Record<string, string> {
  const segments = path.split('/');
  const described = operation?.path.split('/') ?? [];
  return Object.fromEntries(
    described.flatMap((segment, index) =>
      segment.startsWith('{') ? [[segment.slice(1, -1), decodeURIComponent(segments[index] ?? '')]] : [],
    ),
  );
}

/** An exchange as it may be told to people. */
export function recordOf(exchange: Exchange): RecordedRequest {
  const { incoming, target, operation, time, fault, ...rest } = exchange;
  const query = shownQuery(target?.query ?? {}, operation);
  return {
    method: incoming.method,
    url: target ? urlOf(target.path, query) : '(malformed path)',
    parameters: parametersOf(target?.path ?? '', operation),
    query,
    headers: shownHeaders(incoming.headers, left),
    operationId: operation?.operationId,
    ...rest,
    planned: fault.status !== undefined,
    ending: fault.ending,
    time: new Date(time),
  };
}
