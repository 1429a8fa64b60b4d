import type { Incoming } from '../incoming.ts';
import { type Flaw, shown } from './flaw.ts';

function problemWith(names: readonly string[], headers: Incoming['headers']): string | undefined {
  const text = names.join(';');
  if (text !== text.toLowerCase()) return `must be in lower case: ${shown(text.toLowerCase())}`;
  const sorted = [...new Set(names)].sort().join(';');
  if (text !== sorted) return `must be sorted, each name once: ${shown(sorted)}`;
  for (const name of ['host', 'x-sdk-date']) {
    if (!names.includes(name)) return `must name ${name}`;
  }
  if (headers['x-security-token'] !== undefined && !names.includes('x-security-token')) {
    return 'must name x-security-token, which was sent';
  }
  const missing = names.find((name) => !Object.hasOwn(headers, name));
  return missing === undefined ? undefined : `names ${shown(missing)}, which was not sent`;
}

/** What is wrong with the choice of headers that were signed. */
export function signedHeadersFlaw(names: readonly string[], headers: Incoming['headers']): Flaw | undefined {
  const problem = problemWith(names, headers);
  return problem === undefined
    ? undefined
    : { header: 'authorization', rule: 'signedHeaders', problem: `SignedHeaders ${problem}` };
}
