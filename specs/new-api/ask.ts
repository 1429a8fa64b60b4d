import { createInterface } from 'node:readline/promises';
import type { Call, checksOf, Field } from './call.ts';
import { fields } from './call.ts';

/** Where questions go, and answers come from. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks for what is not known yet, again as long as an answer will not do.
 *
 * @throws an `AbortError` when whoever is asked goes away.
 */
export async function askFor(
  known: Partial<Call>,
  checks: ReturnType<typeof checksOf>,
  { input, output }: Terminal,
): Promise<Call> {
  const terminal = createInterface({ input, output });
  const gone = new AbortController();
  terminal.once('close', () => gone.abort());
  terminal.once('SIGINT', () => terminal.close());
  const call: Partial<Record<Field, string>> = { ...known };
  try {
    for (const field of namesOf(fields)) {
      while (call[field] === undefined) {
        const answer = await terminal.question(`${fields[field]}\n${field}? `, { signal: gone.signal });
        const fault = checks[field](answer.trim(), call);
        if (fault === undefined) call[field] = answer.trim();
        else output.write(`${answer.trim()} ${fault}\n`);
      }
    }
  } finally {
    terminal.close();
  }
  // Every field was asked for until it was there.
  return call as Call;
}

export function namesOf(all: Readonly<Record<Field, unknown>>): Field[] {
  // The keys of a constant are its fields.
  return Object.keys(all) as Field[];
}
