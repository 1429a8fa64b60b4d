import { ConfigurationError } from '../errors/configuration-error.ts';

/** A token or key without the line break that files and commands leave at its end. Messages never show it. */
export function secretText(name: string, value: unknown): string {
  const text = `${value ?? ''}`.trim();
  // A comma would end a key in the Authorization header; what JSON escapes could not be masked in it.
  if (/^[!#-+\--[\]-~]+$/.test(text)) return text;
  throw new ConfigurationError(`${name}: visible ASCII without , " \\ is needed`);
}
