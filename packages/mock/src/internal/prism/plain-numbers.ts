import type { Violation } from '../answer.ts';
import type { Query } from '../target.ts';

/** As far as it is looked at here, a parameter as Prism reads it. */
interface Parameter {
  readonly name: string;
  readonly schema?: object | undefined;
}

const plain: Record<string, RegExp> = {
  integer: /^(?:0|-?[1-9]\d*)$/,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
};

/**
 * Finds numbers in a query that are not written plainly. Prism takes what JavaScript takes for a number (`1e2`,
 * `0x10`, `+5`, `05`), and nothing for no parameter; the services do not.
 */
export function plainNumbers(
  parameters: readonly Parameter[],
): (query: Query, found: readonly Violation[]) => readonly Violation[] {
  const numbers = parameters.flatMap(({ name, schema }) => {
    const type = schema && 'type' in schema && typeof schema.type === 'string' ? schema.type : '';
    const form = plain[type];
    return form ? [{ name, type, form }] : [];
  });
  return (query, found) =>
    numbers
      .filter(({ name, form }) => {
        const value = query[name];
        return typeof value === 'string' && !form.test(value) && !found.some((each) => each.name === name);
      })
      .map(({ name, type }) => ({
        in: 'query',
        name,
        rule: 'type',
        message: `Request query parameter ${name} must be ${type} in plain digits`,
      }));
}
