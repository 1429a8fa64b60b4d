import { type Answer, objectOf, type Violation } from './answer.ts';
import { type Operation, responseOf } from './operation.ts';

// The shortest limit of a documented message is 1024 characters.
const longestMessage = 1000;

/** A copy of a JSON value with one string replaced; unchanged if the pointer leads nowhere. */
function replaced(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  const object = objectOf(value);
  return object && key in object ? { ...object, [key]: replaced(object[key], rest, text) } : value;
}

/** The answer with the message of its service's envelope replaced; its code stays that of the example. */
export function withMessage(answer: Answer, operation: Operation, message: string): Answer {
  if (!operation.envelope) return answer;
  const keys = operation.envelope.message.split('/').slice(1);
  return { ...answer, body: replaced(answer.body, keys, message.slice(0, longestMessage)) };
}

const letters = (name: string) => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

const wrongProject = 'WrongProject';
const invalidToken = 'TokenInvalid';

/** What a request breaks whose project is not one that is served. */
export function strangerTo(message: string): Violation {
  return { in: 'path', name: 'project_id', rule: 'project', message };
}

const statusWith = ({ responses }: Operation, example: string) =>
  responses.find(({ examples }) => examples.includes(example))?.status;

/** How a call refuses a project that is not the caller's; without such an example, as a malformed one. */
export function strangerStatusOf(operation: Operation): number {
  return statusWith(operation, wrongProject) ?? 400;
}

/** How a call refuses a token: each service has its own way. */
export function wrongTokenStatusOf(operation: Operation): number {
  return statusWith(operation, invalidToken) ?? 401;
}

/** The example named after the broken parameter (`InvalidProjectId` for `project_id`), else none: the first. */
export function exampleFor(
  operation: Operation,
  status: number,
  [first]: readonly Violation[],
): string | undefined {
  const examples = responseOf(operation, status)?.examples ?? [];
  if (first?.rule === 'project' && examples.includes(wrongProject)) return wrongProject;
  if (first?.rule === 'token' && examples.includes(invalidToken)) return invalidToken;
  const name = letters(first?.name ?? '');
  return name === '' ? undefined : examples.find((example) => letters(example).includes(name));
}

/** Which parameters broke which rules, in one sentence each. */
export function sentenceOf(violations: readonly Violation[]): string {
  return violations.map(({ message }) => message).join('; ');
}
