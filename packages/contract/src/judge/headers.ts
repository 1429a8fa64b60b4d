import type { DescribedResponse } from '../description/operations.ts';
import type { SchemaCheck } from '../description/schemas.ts';
import type { Profile } from '../profile.ts';
import { type Judgement, judgementsOf } from './judgement.ts';

const requestId = 'x-request-id';

function problemOf(
  check: SchemaCheck,
  [name, schema]: readonly [string, string],
  text: string | null,
  profile: Profile,
): string | undefined {
  if (text === null) return profile.headers === 'required' ? `${name} is missing` : undefined;
  if (text === '') return `${name} is empty`;
  // A header is text; a schema that wants a number gets it as one.
  const readings = /^-?\d+(\.\d+)?$/.test(text) ? [text, Number(text)] : [text];
  if (readings.some((value) => check(schema, value).length === 0)) return undefined;
  return `${name} is '${text.slice(0, 80)}', which its schema forbids`;
}

/** Whether the documented headers are there and right. */
export function judgeHeaders(
  check: SchemaCheck,
  { headers: described }: DescribedResponse,
  headers: Headers,
  profile: Profile,
): Judgement[] {
  return [...described].flatMap((header) => {
    const name = header[0].toLowerCase();
    const text = headers.get(name);
    if (text === null && profile.headers === 'optional') return [];
    const problem = problemOf(check, header, text, profile);
    return judgementsOf(name === requestId ? 'request-id' : 'header', problem ? [problem] : []);
  });
}
