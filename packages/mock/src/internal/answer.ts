import { validateHeaderValue } from 'node:http';

/** One broken rule of a description. */
export interface Violation {
  /** Where: `query`, `path`, `header`, `body`, `security` … */
  readonly in: string;
  /** Which parameter or property; empty for the whole. */
  readonly name: string;
  /** The rule: a JSON Schema keyword such as `minimum`, or `security`. */
  readonly rule: string;
  readonly message: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, as JSON unless it is a string; `undefined` sends nothing. */
  readonly body: unknown;
  /** Which rules the request broke (or, with 500, the answer that was to be sent). */
  readonly violations: readonly Violation[];
}

/** The text of a body as it goes over the wire. */
export function textOf(answer: Answer): string {
  if (answer.body === undefined) return '';
  return typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
}

/** The headers that HTTP cannot carry. */
export function unsendable({ headers }: Answer): Violation[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    try {
      validateHeaderValue(name, value);
      return [];
    } catch {
      return [
        {
          in: 'header',
          name,
          rule: 'http',
          message: `Response header ${name} has characters that HTTP cannot carry`,
        },
      ];
    }
  });
}
