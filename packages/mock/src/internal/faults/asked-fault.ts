import type { Fault } from './fault.ts';
import { type Limit, milliseconds, retryAfter } from './limits.ts';
import { plainNumber } from './plain-number.ts';

interface FaultPreference {
  readonly name: string;
  readonly words: string;
  /** Undefined if the value is not what the words say. */
  read(text: string): Fault | undefined;
}

function numeric(name: string, { words, admits }: Limit, faultOf: (value: number) => Fault): FaultPreference {
  return {
    name,
    words,
    read(text) {
      const value = plainNumber(text);
      return admits(value) ? faultOf(value) : undefined;
    },
  };
}

function early(ending: NonNullable<Fault['ending']>): FaultPreference {
  return {
    name: ending,
    words: 'alone or true',
    read: (text) => (text === '' || text === 'true' ? { ending } : undefined),
  };
}

// The last one counts: where the connection is reset, there is no body to be cut.
const preferences: readonly FaultPreference[] = [
  numeric('latency', milliseconds, (latency) => ({ latency })),
  numeric('retry-after', retryAfter, (seconds) => ({ retryAfter: seconds })),
  early('truncate'),
  early('reset'),
];

/**
 * The fault that a `Prefer` header asks for, by its names in lower case and their values. It has the fields that were
 * asked for and no others, so that it can be laid over a planned one.
 */
export function askedFault(
  asked: ReadonlyMap<string, string>,
): { readonly fault: Fault } | { readonly problem: string } {
  let fault: Fault = {};
  for (const { name, words, read } of preferences) {
    const text = asked.get(name);
    if (text === undefined) continue;
    const part = read(text);
    if (!part) return { problem: `Prefer asks for a wrong ${name}; it must be ${words}.` };
    fault = { ...fault, ...part };
  }
  return { fault };
}
