import type { Request, Sent } from './request.ts';
import type { Verdict } from './verdict.ts';

/** Whether a browser's address bar, as which Prism reads the target, would make another path of it. */
export function isReadOtherwise({ target, path }: Sent): boolean {
  return !URL.canParse(target, 'http://mock') || new URL(target, 'http://mock').pathname !== path;
}

/** Whether an escape in the path is none, or is not UTF-8. */
export function isMalformed({ path }: Sent): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

/** Whether a parameter of the query tells Prism what to answer; a Prefer header overrules all of them but one. */
export function controlsPrism({ query, header }: Sent): boolean {
  const controls = ['__code', '__example', '__dynamic', '__seed'];
  return (
    query.has('__server') || (header('prefer') === undefined && controls.some((name) => query.has(name)))
  );
}

const control = /(?<=[?&])(?:__code|__example|__dynamic|__seed|__server)(?:=[^&]*)?(?:&|$)/g;

/** The request without what controls Prism in its query. */
export function withoutControls(request: Request): Request {
  return { ...request, target: request.target.replaceAll(control, '') };
}

/** Whether a literal part of the call's path was sent with escapes that it does not need. */
export function isEscaped({ path, aim, reaches }: Sent): boolean {
  const wanted = aim.path.split('/');
  return (
    reaches &&
    path.split('/').some((segment, index) => segment.includes('%') && !wanted[index]?.startsWith('{'))
  );
}

/** The names of integers whose value is not written as one. */
export function oddIntegers({ aim, query }: Sent): string[] {
  return aim.parameters
    .filter(({ in: place, schema }) => place === 'query' && schema.type === 'integer')
    .map(({ name }) => name)
    .filter((name) => query.getAll(name).some((value) => !/^-?(0|[1-9]\d*)$/.test(value)));
}

/** The described names, in lower case, that were sent in another case. */
export function otherCases({ aim, query }: Sent): string[] {
  const names = aim.parameters.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  return [...query.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => name.toLowerCase())
    .filter((name) => lower.includes(name));
}

/** What one side blames and the other does not. */
export function disputed(mock: Verdict, prism: Verdict): string[] {
  return [
    ...mock.blamed.filter((name) => !prism.blamed.includes(name)),
    ...prism.blamed.filter((name) => !mock.blamed.includes(name)),
  ];
}
