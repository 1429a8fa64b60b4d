import type { Wish } from './engine.ts';
import { askedFault } from './faults/asked-fault.ts';
import type { Fault } from './faults/fault.ts';
import type { DocumentedResponse, Operation } from './operation.ts';

// A name alone is a name with an empty value (RFC 7240). What follows up to the next comma are parameters, of
// which ours have none; it is taken along, so that no word of a quoted text is read as a name, and nothing twice.
const preference = /[\s,]*([\w-]*)(?:\s*=\s*(?:"([^"]*)"|([^\s",;]*)))?(?:"[^"]*"?|[^",])*/g;

/** What a `Prefer` header asks for (RFC 7240), or a sentence saying why it cannot be had. */
export type Preference = { readonly wish: Wish; readonly fault: Fault } | { readonly problem: string };

// Most requests ask for nothing, and each is read.
const none: Preference = { wish: {}, fault: {} };

/** Whether it is one of the documented answers that is wished for, whatever the data would say. */
export function isNamed({ status, example, dynamic }: Wish): boolean {
  return status !== undefined || example !== undefined || dynamic === true;
}

function unknownExample(
  name: string,
  { operationId, responses }: Operation,
  response: DocumentedResponse | undefined,
): string | undefined {
  const { status = 200, examples = [] } = response ?? {};
  if (examples.includes(name)) return undefined;
  const there = examples.length > 0 ? `has the examples ${examples.join(', ')}` : 'has no examples';
  const other = responses.find((each) => each.examples.includes(name))?.status;
  const hint = other === undefined ? '' : ` One of that name is there for code=${other}.`;
  return `Prefer asks for an unknown example; ${operationId} ${status} ${there}.${hint}`;
}

function readNames(header: string): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const [, name = '', quoted, bare] of header.matchAll(preference)) {
    const key = name.toLowerCase();
    // Of several with one name the first counts (RFC 7240).
    if (!asked.has(key)) asked.set(key, quoted ?? bare ?? '');
  }
  return asked;
}

/**
 * Reads `Prefer: code=429, retry-after=7, example=NAME, dynamic=true, latency=250, reset, truncate`; preferences of
 * other names are none of the mock's.
 */
export function readPreference(header: string | undefined, operation: Operation): Preference {
  if (header === undefined) return none;
  const asked = readNames(header);
  const { operationId, responses, success } = operation;
  const code = asked.get('code');
  const documented = responses.find(({ status }) => String(status) === code);
  if (code !== undefined && !documented) {
    const codes = responses.map(({ status }) => status).join(', ');
    return { problem: `Prefer asks for an undocumented code; ${operationId} documents ${codes}.` };
  }
  const dynamic = asked.get('dynamic') ?? 'false';
  if (dynamic !== 'true' && dynamic !== 'false') {
    return { problem: 'Prefer has neither dynamic=true nor dynamic=false.' };
  }
  const example = asked.get('example');
  const problem =
    example === undefined ? undefined : unknownExample(example, operation, documented ?? success);
  if (problem) return { problem };
  const reading = askedFault(asked);
  if ('problem' in reading) return reading;
  return { wish: { status: documented?.status, example, dynamic: dynamic === 'true' }, fault: reading.fault };
}
