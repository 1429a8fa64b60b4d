import type { RecordedRequest } from '../recorded-request.ts';
import { type Exchange, type Observer, recordOf } from './exchange.ts';

const longest = 1000;

/** The last requests, at most 1,000 of them. */
export interface History {
  readonly add: Observer;
  /** Oldest first. */
  list(): RecordedRequest[];
  clear(): void;
}

export function createHistory(): History {
  let exchanges: Exchange[] = [];
  // Where the oldest is, once it is full.
  let next = 0;
  return {
    add(exchange) {
      exchanges[next] = exchange;
      next = (next + 1) % longest;
    },
    // Made readable only when somebody reads it.
    list: () => [...exchanges.slice(next), ...exchanges.slice(0, next)].map(recordOf),
    clear() {
      exchanges = [];
      next = 0;
    },
  };
}
