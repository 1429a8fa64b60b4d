import { CodegenError } from './codegen-error.ts';

/** The texts of an extension that lists names; none when it is not there. */
export function readNames(source: unknown, at: string): readonly string[] {
  if (source === undefined) return [];
  const isNames =
    Array.isArray(source) &&
    source.length > 0 &&
    source.every((name): name is string => typeof name === 'string' && name !== '') &&
    new Set(source).size === source.length;
  if (!isNames) throw new CodegenError(`${at} must be a list of texts, none of them empty or there twice`);
  return source;
}
