import type { RawAnswer } from '../http/answer-reader.ts';
import type { Outcome } from './attack.ts';
import { type Case, mostAnswersTo, textOf } from './case.ts';

// Line ends alone are no request, and neither a tunnel nor HTTP/2 is to be had.
const asksForNothing = /^[\r\n]*$|(^|\n)(CONNECT|PRI) /;

const asksForFailure = /code\s*=\s*"?5\d\d/i;

function parsed(text: string): { value?: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return {};
  }
}

/** Judges answers by what holds for every one of them, and remembers their ids. */
export class Judge {
  readonly #ids = new Set<string>();

  #answerFaults({ status, headers, body }: RawAnswer, isHead: boolean, text: string): string[] {
    const faults: string[] = [];
    const id = headers.get('x-request-id') ?? '';
    if (!/^[0-9a-f]{32}$/.test(id)) faults.push(`X-Request-Id is ${JSON.stringify(id)}`);
    if (this.#ids.has(id)) faults.push(`X-Request-Id ${id} was given before`);
    this.#ids.add(id);
    if (status >= 500 && !asksForFailure.test(text)) faults.push(`${status}, and nobody asked for it`);
    if (headers.has('x-injected')) faults.push('the request has put a header into the answer');
    if (status !== 204 && !headers.has('content-length')) faults.push('no Content-Length');
    const violations = headers.get('x-mock-violations');
    if (violations !== undefined && !parsed(violations).value) faults.push('X-Mock-Violations is no JSON');
    if (status === 204 || isHead) return faults;

    const { value } = parsed(body.toString('utf8'));
    if (typeof value !== 'object' || value === null) return [...faults, 'the body is no JSON object'];
    if (!headers.get('content-type')?.startsWith('application/json')) faults.push('no Content-Type of JSON');
    if ('request_id' in value && value.request_id !== id) faults.push('the body names another request');
    return faults;
  }

  /** What there is to say against what a case brought back. */
  faultsOf(attempt: Case, { answers, faults }: Outcome): string[] {
    const { expected, ending } = attempt;
    const text = textOf(attempt.pieces);
    const found = [
      ...faults,
      ...answers.flatMap((answer, index) =>
        this.#answerFaults(answer, expected?.[index]?.isHead === true, text),
      ),
    ];
    const most = mostAnswersTo(attempt);
    if (answers.length > most) found.push(`${answers.length} answers to ${most} requests`);
    const maySayNothing = ending !== 'end' || asksForNothing.test(text);
    if (answers.length === 0 && !expected && !maySayNothing) found.push('no answer');
    if (!expected || ending !== 'wait') return found;

    if (answers.length < expected.length)
      found.push(`${answers.length} answers to ${expected.length} requests`);
    for (const [index, { status, body }] of expected.entries()) {
      const answer = answers[index];
      if (answer && (answer.status !== status || !body.test(answer.body.toString('utf8'))))
        found.push(`answer ${index + 1} is ${answer.status} ${answer.body}, not ${status} with ${body}`);
    }
    return found;
  }
}
