import type { Wish } from './engine.ts';
import { type Operation, responseOf, successOf } from './operation.ts';

// A name alone is a name with an empty value (RFC 7240).
const preference = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s",;]*)))?/g;

/** What a `Prefer` header asks for (RFC 7240), or a sentence saying why it cannot be had. */
export type Preference = { readonly wish: Wish } | { readonly problem: string };

/** Whether it is one of the documented answers that is wished for, whatever the data would say. */
export function isNamed({ status, example, dynamic }: Wish): boolean {
  return status !== undefined || example !== undefined || dynamic === true;
}

function unknownExample(name: string, operation: Operation, status: number): string | undefined {
  const examples = responseOf(operation, status)?.examples ?? [];
  if (examples.includes(name)) return undefined;
  const there = examples.length > 0 ? `has the examples ${examples.join(', ')}` : 'has no examples';
  return `Prefer asks for an unknown example; ${operation.operationId} ${status} ${there}.`;
}

/** Reads `Prefer: code=429, example=NAME, dynamic=true`; preferences of other names are none of the mock's. */
export function readPreference(header: string | undefined, operation: Operation): Preference {
  // Of several with one name the first counts (RFC 7240).
  const asked = new Map(
    [...(header ?? '').matchAll(preference)]
      .reverse()
      .map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']),
  );
  const { operationId, responses } = operation;
  const code = asked.get('code');
  if (code !== undefined && !responses.some(({ status }) => String(status) === code)) {
    const codes = responses.map(({ status }) => status).join(', ');
    return { problem: `Prefer asks for an undocumented code; ${operationId} documents ${codes}.` };
  }
  const dynamic = asked.get('dynamic') ?? 'false';
  if (dynamic !== 'true' && dynamic !== 'false') {
    return { problem: 'Prefer has neither dynamic=true nor dynamic=false.' };
  }
  const status = code === undefined ? undefined : Number(code);
  const example = asked.get('example');
  const problem =
    example === undefined
      ? undefined
      : unknownExample(example, operation, status ?? successOf(operation)?.status ?? 200);
  return problem ? { problem } : { wish: { status, example, dynamic: dynamic === 'true' } };
}
