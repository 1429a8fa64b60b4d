import { OptionError } from '../../option-error.ts';

/**
 * A token or key as a header can have it, without the line break that files leave at its end.
 *
 * @throws {OptionError} if it is none; the message names the option and never shows the text.
 */
export function secretText(option: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^[!-+\--~]+$/.test(text)) return text;
  const what = text === '' ? 'is empty' : 'has other characters';
  throw new OptionError(`${option} ${what}; it must be visible ASCII without blanks and commas.`);
}
