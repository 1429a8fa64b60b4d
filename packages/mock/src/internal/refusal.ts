import type { Answer, Violation } from './answer.ts';
import { type Operation, responseOf } from './operation.ts';

// The shortest limit of a documented message is 1024 characters.
const longestMessage = 1000;

/** A copy of a JSON value with one string replaced; unchanged if the pointer leads nowhere. */
function replaced(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  // `key in value` was just asked.
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, text) };
}

/** The answer with the message of its service's envelope replaced; its code stays that of the example. */
export function withMessage(answer: Answer, operation: Operation, message: string): Answer {
  if (!operation.envelope) return answer;
  const keys = operation.envelope.message.split('/').slice(1);
  return { ...answer, body: replaced(answer.body, keys, message.slice(0, longestMessage)) };
}

const letters = (name: string) => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

const wrongProject = 'WrongProject';

/** What a request breaks whose project is not one that is served. */
export function strangerTo(message: string): Violation {
  return { in: 'path', name: 'project_id', rule: 'project', message };
}

/** How a call refuses a project that is not the caller's; without such an example, as a malformed one. */
export function strangerStatusOf({ responses }: Operation): number {
  return responses.find(({ examples }) => examples.includes(wrongProject))?.status ?? 400;
}

/** The example named after the broken parameter (`InvalidProjectId` for `project_id`), else none: the first. */
export function exampleFor(
  operation: Operation,
  status: number,
  [first]: readonly Violation[],
): string | undefined {
  const examples = responseOf(operation, status)?.examples ?? [];
  if (first?.rule === 'project' && examples.includes(wrongProject)) return wrongProject;
  const name = letters(first?.name ?? '');
  return name === '' ? undefined : examples.find((example) => letters(example).includes(name));
}

/** Which parameters broke which rules, in one sentence each. */
export function sentenceOf(violations: readonly Violation[]): string {
  return violations.map(({ message }) => message).join('; ');
}
