import type { RawAnswer } from '../http/answer-reader.ts';

/** What a side makes of a request. */
export interface Verdict {
  readonly status: number;
  /** The names of the parameters that break their description, in lower case and in order; empty for credentials. */
  readonly blamed: readonly string[];
}

interface MockViolation {
  readonly in: string;
  readonly name: string;
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly message: string;
}

function verdictOf(status: number, names: readonly string[]): Verdict {
  // Who has no credentials is told so; only Prism judges the rest as well. It knows parameters in lower case.
  const counted = names.filter((name) => status !== 401 || name === '').map((name) => name.toLowerCase());
  return { status, blamed: [...new Set(counted)].sort() };
}

/** The verdict of this mock, which lists the request's violations in a header. */
export function mockVerdict({ status, headers }: RawAnswer): Verdict {
  const violations = JSON.parse(headers.get('x-mock-violations') ?? '[]') as MockViolation[];
  return verdictOf(
    status,
    violations.map(({ in: place, name }) => (place === 'security' ? '' : name)),
  );
}

/** The verdict of Prism, whose header lists the violations of its own answer as well. */
export function prismVerdict({ status, headers }: RawAnswer): Verdict {
  const violations = JSON.parse(headers.get('sl-violations') ?? '[]') as PrismViolation[];
  const names = violations
    .filter(({ location: [of] }) => of === 'request')
    .map(
      ({ location: [, , ...name], message }) =>
        /required property '(.+)'/.exec(message)?.[1] ?? name.join('.'),
    );
  return verdictOf(status, names);
}
