import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A parameter of a path, and where its description is, as seen from that of the path. */
export interface PathParameter {
  readonly name: string;
  readonly file: string;
}

const folder = join(import.meta.dirname, 'template');

export function readTemplate(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** The files of one of its folders, by their paths there. */
export function templatesIn(name: string): string[] {
  return globSync('**/*.yaml', { cwd: join(folder, name) }).sort();
}

/** Puts words in for `__names__`. A line with `__parameter…__` stands for a line for each parameter. */
export function fillerOf(
  words: Readonly<Record<string, string>>,
  parameters: readonly PathParameter[],
): (text: string) => string {
  const each = (line: string) =>
    line.includes('__parameter')
      ? parameters.map(({ name, file }) =>
          line.replaceAll('__parameterFile__', file).replaceAll('__parameter__', name),
        )
      : [line];
  return (text) =>
    text
      .split('\n')
      .flatMap(each)
      .join('\n')
      // A call without parameters has no list of them.
      .replace(/^parameters:\n( {2}path:\n)?(?=\S)/m, '')
      .replaceAll(/__([A-Za-z]+)__/g, (whole, word: string) => words[word] ?? whole);
}
