import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Operation } from '../operation.ts';
import type { WireParameters } from './http.ts';

/** The values of a call under their names on the wire. What cannot be right is refused before any request. */
export function wireParameters(
  { name: call, parameters }: Operation,
  given: object,
  projectId: string | undefined,
): WireParameters {
  const params: Required<WireParameters> = { path: {}, query: {}, header: {} };
  for (const { name, wire, aliases, in: place, meaning, configured, required } of parameters) {
    if (configured) {
      params[place][wire] = checkProjectId(projectId);
      continue;
    }
    const value: unknown = Reflect.get(given, name);
    if (value === undefined && !required) continue;
    const fits = meaning === 'integer' ? Number.isSafeInteger(value) : typeof value === meaning;
    // Half of a character cannot be sent.
    if (!fits || /\p{Cs}/u.test(`${value}`))
      throw new ConfigurationError(`${call}: ${name} must be a valid ${meaning}`);
    for (const key of [wire, ...(aliases ?? [])]) params[place][key] = value;
  }
  for (const key in given) {
    if (!parameters.some(({ name, configured }) => name === key && !configured))
      throw new ConfigurationError(`${call}: there is no parameter ${key}`);
  }
  return params;
}

export function checkProjectId(projectId = ''): string {
  if (!/^[0-9a-f]{32}$/.test(projectId))
    throw new ConfigurationError('projectId must be 32 characters of 0-9a-f');
  return projectId;
}
