import { ConfigurationError } from '../errors/configuration-error.ts';

/** A token or key without the line break that files and commands leave at its end. Messages never show it. */
export function secretText(name: string, value: unknown): string {
  const text = `${value ?? ''}`.trim();
  // A comma would end a key in the Authorization header.
  if (/^[\x21-\x2b\x2d-\x7e]+$/.test(text)) return text;
  throw new ConfigurationError(`${name}: visible ASCII without commas is needed`);
}
