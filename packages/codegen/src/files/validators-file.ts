import type { Service } from '../services.ts';
import { tsdoc } from '../text.ts';
import { validatorsCode } from '../validators.ts';

/** For each operation a function that judges the body of its success. */
export async function validatorsFile(services: readonly Service[]): Promise<string> {
  const code = await validatorsCode(services.flatMap((service) => service.operations));
  const exported = /export\s*\{([^{}]*)\};?\s*$/.exec(code);
  const local = exported?.[1] && /([\w$]+)\s+as\s+validators\b/.exec(exported[1])?.[1];
  return [
    '// @ts-nocheck: what follows is JavaScript, made by Ajv and esbuild.\n\n',
    tsdoc(['Says whether a body is as described; if not, `errors` says where not.']),
    'export interface Validator {\n  (body: unknown): boolean;\n',
    '  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;\n}\n\n',
    code.slice(0, exported?.index),
    '\n',
    tsdoc(['What judges the body of a success, by operation: `dcs.listInstances`.']),
    `export const validators: Readonly<Record<string, Validator>> = ${local};\n`,
  ].join('');
}
