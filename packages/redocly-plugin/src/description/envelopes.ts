import { isMapping, listAt, type Mapping } from '../mapping.ts';
import type { Resolve } from '../redocly.ts';
import { type Branch, branchesOf, propertyNames, propertyParts } from './parts.ts';

/** Where an operation's errors have their code and message: `x-error-envelope`, as paths of field names. */
export function envelopeOf(operation: Mapping): { code: string[]; message: string[] } | undefined {
  const envelope = operation['x-error-envelope'];
  if (!isMapping(envelope)) return undefined;
  const code = fieldsIn(envelope['code']);
  const message = fieldsIn(envelope['message']);
  return code && message && { code, message };
}

function fieldsIn(pointer: unknown): string[] | undefined {
  if (typeof pointer !== 'string' || !/^(?:\/[^/]+)+$/.test(pointer)) return undefined;
  const field = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
  return pointer.slice(1).split('/').map(field);
}

/** Whether such a body can have a field at this path. */
export function hasField(branch: Branch, path: readonly string[], resolve: Resolve): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return branchesOf(propertyParts(branch, name), resolve).some(
    (one) => one.length > 0 && hasField(one, rest, resolve),
  );
}

/** Whether a value is such a body: it has all that this requires, and nothing that this does not know. */
export function isSuch(value: unknown, branch: Branch, resolve: Resolve): boolean {
  const known = propertyNames(branch);
  if (!isMapping(value)) return known.size === 0;
  const required = branch.flatMap(({ raw }) => listAt(raw, 'required'));
  return (
    required.every((name) => String(name) in value) &&
    Object.entries(value).every(
      ([name, inner]) =>
        known.has(name) &&
        branchesOf(propertyParts(branch, name), resolve).some((one) => isSuch(inner, one, resolve)),
    )
  );
}

/** Whether the schema named so, a file or a component of its own, is part of this. */
export function isNamed(branch: Branch, name: string): boolean {
  return branch.some(({ at }) => {
    const file = at.source.absoluteRef.split('/').at(-1)?.split('.')[0];
    return (file === name && /^#?\/?$/.test(at.pointer)) || at.pointer.endsWith(`/${name}`);
  });
}
