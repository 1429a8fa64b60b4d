import { isDeepStrictEqual } from 'node:util';
import { isMap, parse, parseDocument } from 'yaml';
import { BuildFailure } from '../build/failure.ts';

/** The same document with one path more. What a person wrote around its paths stays. */
export function withPath(text: string, path: string, file: string, name: string): string {
  const paths = parseDocument(text).get('paths', true);
  const end = isMap(paths) ? paths.range?.[1] : undefined;
  const before = text.slice(0, end).trimEnd();
  const after = text.slice(before.length).replace(/^\n/, '');
  const added = `${before}\n  ${path}:\n    $ref: ${file}\n${after}`;
  const { paths: old, ...rest } = parse(text);
  if (isDeepStrictEqual(parse(added), { ...rest, paths: { ...old, [path]: { $ref: file } } })) return added;
  throw new BuildFailure(`${name}: its paths are not a block of lines: add ${path} there by hand.`);
}

/** The same document at the addresses of another one: the versions of a service have them in common. */
export function withServersOf(text: string, other: string): string {
  const block = /^servers:\n(?:[ -].*\n)+/m;
  const servers = block.exec(other)?.[0];
  return servers === undefined ? text : text.replace(block, () => servers);
}
