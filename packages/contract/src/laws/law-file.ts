import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Laws } from './laws.ts';

/** The laws as a file has them: without their places, and only the kinds that there are. */
export type LawFile = {
  readonly [Kind in keyof Laws]?: readonly Omit<Laws[Kind][number], 'place'>[];
};

/** Something wrong in a file. */
export interface LawProblem {
  /** The names and numbers that lead to it. */
  readonly path: readonly (string | number)[];
  /** It is not the value there that is wrong, but its name. */
  readonly atName?: boolean;
  readonly message: string;
}

// Verbose, so that an error tells what is known in place of what is not.
const ajv = new Ajv2020({ strict: true, verbose: true, allErrors: true, meta: false, validateSchema: false });
const schema = JSON.parse(await readFile(new URL('../../laws/laws.schema.json', import.meta.url), 'utf8'));
const isLawFile = ajv.compile<LawFile>(schema);

function problemOf({ instancePath, keyword, params, parentSchema, message, data }: ErrorObject): LawProblem {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  if (keyword === 'additionalProperties') {
    const known = Object.keys(parentSchema?.['properties'] ?? {});
    const unknown = String(params['additionalProperty']);
    return {
      path: [...path, unknown],
      atName: true,
      message: `${unknown} is not known here; there are ${known.join(', ')}`,
    };
  }
  if (keyword === 'required') return { path, message: `${params['missingProperty']} is missing` };
  const name = path.at(-1) ?? 'the file';
  const found = JSON.stringify(data)?.slice(0, 60);
  const wanted =
    keyword === 'enum' ? `must be one of ${[params['allowedValues']].flat().join(', ')}` : message;
  return { path, message: `${name} ${wanted}, not ${found}` };
}

/** The value if it is such a file, else the first thing that is wrong with it. */
export function checkLawFile(value: unknown): { readonly file: LawFile } | { readonly problem: LawProblem } {
  if (isLawFile(value)) return { file: value };
  const errors = isLawFile.errors ?? [];
  // What is misspelt is missing, too.
  const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
  return { problem: error ? problemOf(error) : { path: [], message: 'is no file of laws' } };
}
