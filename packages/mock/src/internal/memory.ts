import { LRUCache } from 'lru-cache';
import type { Incoming } from './incoming.ts';
import type { Operation } from './operation.ts';
import type { Overrides } from './overrides.ts';
import type { Reply } from './responder.ts';
import { createSightings } from './sightings.ts';
import type { Source } from './source.ts';
import { wireOf } from './wire.ts';

// Characters, about as many bytes.
const largest = 16 * 2 ** 20;
const longestAnswer = 2 ** 20;

/** Remembers replies that are a function of the request, the descriptions and the state of the source. */
export interface Memory {
  /** The state of the source, to be handed to `keep` with what was made of it. */
  readonly state: object;
  recall(incoming: Incoming): Reply | undefined;
  /** Takes note of the request, and keeps the reply when it has come for the second time. */
  keep(incoming: Incoming, reply: Reply, state: object): void;
}

export function createMemory(operations: readonly Operation[], source: Source, overrides: Overrides): Memory {
  // All that an answer may depend on. A signature is never remembered: it holds for a quarter of an hour.
  const names = ['accept', 'prefer', ...new Set(operations.flatMap(({ headers }) => headers))];
  const hasComeBefore = createSightings();
  const replies = new LRUCache<string, Reply>({ max: 1000, maxSize: largest });
  let known = source.state;

  const keyOf = ({ method, url, headers }: Incoming) => {
    let key = `${method} ${url}`;
    // A line break cannot be in a header.
    for (const name of names) key += `\n${headers[name] ?? '\n'}`;
    return key;
  };
  const forgetOldState = () => {
    if (known === source.state) return;
    replies.clear();
    known = source.state;
  };

  return {
    get state() {
      return source.state;
    },
    recall(incoming) {
      forgetOldState();
      return overrides.active ? undefined : replies.get(keyOf(incoming));
    },
    keep(incoming, reply, state) {
      forgetOldState();
      if (state !== known) return;
      const key = keyOf(incoming);
      // What is asked once would only push out what is asked again and again.
      if (!hasComeBefore(key)) return;
      const size = key.length + wireOf(reply.answer, '').body.length;
      if (size <= longestAnswer) replies.set(key, reply, { size });
    },
  };
}
