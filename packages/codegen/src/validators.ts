import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats/dist/formats.js';
import { build } from 'esbuild';
import { CodegenError } from './codegen-error.ts';
import type { Operation } from './operation.ts';
import { plainSchema, plainSchemas } from './plain-schema.ts';

/** JavaScript that needs nothing, with an object `validators` of Ajv's functions for the operations' answers. */
export async function validatorsCode(operations: readonly Operation[]): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    code: { source: true, esm: true },
  });
  for (const [name, format] of Object.entries(formats.fastFormats)) {
    const rule = typeof format === 'object' && 'validate' in format ? format.validate : format;
    // A function of Ajv's could not be written out; such a format is not judged.
    ajv.addFormat(name, rule instanceof RegExp ? rule : true);
  }
  // The parts that are referred into. Together they are no schema, so they are not validated as one.
  ajv.addVocabulary(['answers', 'components']);
  for (const api of new Set(operations.map((operation) => operation.api))) {
    const own = operations.filter((operation) => operation.api === api);
    const answers = own.map(({ id, answer }) => [id, plainSchema(answer.body)]);
    const schemas = plainSchemas(api.document.components?.schemas ?? {});
    ajv.addSchema({ answers: Object.fromEntries(answers), components: { schemas } }, api.id, false, false);
  }
  for (const { api, id } of operations) {
    try {
      ajv.compile({ $id: `${api.id}.${id}`, $ref: `${api.id}#/answers/${id}` });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CodegenError(
        `${api.id}: ${id}: nothing can be checked by the schema of its answer (${reason})`,
      );
    }
  }
  const keys = operations.map(({ api, id }, index) => [`answer${index}`, `${api.id}.${id}`]);
  const entries = operations.map(({ api, name }, index) => `'${api.service}.${name}': answer${index}`);
  const functions = standalone.default(ajv, Object.fromEntries(keys));
  return bundle(`${functions};export const validators = { ${entries.join(', ')} };`);
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    // Ajv's functions may ask for some of Ajv's own.
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    lineLimit: 110,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
