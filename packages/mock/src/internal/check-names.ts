import { inspect } from 'node:util';
import { OptionError } from '../option-error.ts';

/** All that a type has, so that what it gains is not forgotten here. */
export type Names<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Types do not keep a misspelt name out of JavaScript and JSON, and what nobody reads would seem to be granted. What
 * stands under the name is not shown, for it may be a secret.
 *
 * @throws {OptionError} if there is a name that is not known.
 */
export function checkNames<Options>(place: string, value: object, names: Names<Options>): void {
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  const known = Object.keys(names).join(', ');
  throw new OptionError(`${place}: there is no ${inspect(unknown)}, but ${known}.`);
}
