import type { Service } from '../services.ts';
import { quoted, source, tsdoc } from '../text.ts';

/** The described answers of every operation, by name: what a program is tested with. */
export function examplesFile(services: readonly Service[]): string {
  const operations = services.flatMap((service) => service.operations);
  const entries = operations.map(({ api, name, examples }) => ({ key: `${api.service}.${name}`, examples }));
  return [
    tsdoc(['An answer that is described.']),
    'export interface Example {\n  readonly status: number;\n',
    '  readonly headers: Readonly<Record<string, string>>;\n  readonly body: unknown;\n}\n\n',
    tsdoc(['The names of the described answers of each operation.']),
    'export interface ExampleNames {\n',
    ...entries.map(({ key, examples }) => `  ${quoted(key)}:\n${names(examples)};\n`),
    '}\n\n',
    tsdoc(['The described answers of each operation, a success first.']),
    'export const examples: {\n',
    '  readonly [Name in keyof ExampleNames]: Readonly<Record<ExampleNames[Name], Example>>;\n',
    '} = {\n',
    ...entries.map(
      ({ key, examples }) => `  ${quoted(key)}: ${source(Object.fromEntries(examples), '  ')},\n`,
    ),
    '};\n',
  ].join('');
}

function names(examples: ReadonlyMap<string, unknown>): string {
  return [...examples.keys()].map((name) => `    | ${quoted(name)}`).join('\n');
}
