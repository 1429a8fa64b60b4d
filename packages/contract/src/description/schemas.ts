import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Bundle } from './bundles.ts';

// What OpenAPI adds to JSON Schema, beside `x-` fields. Anything else that Ajv does not know is a mistake.
const ofOpenApi = ['discriminator', 'example', 'externalDocs', 'xml'];

function extensionsOf(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const here = Object.keys(value).filter((key) => key.startsWith('x-'));
  return new Set([...here, ...Object.values(value).flatMap((inner) => [...extensionsOf(inner)])]);
}

/** What is wrong with a value by one schema of a bundle; nothing if it is right. */
export type SchemaCheck = (pointer: string, value: unknown) => string[];

/** Ajv at its strictest, over the schemas of one bundle. */
export function schemaCheckOf({ id, document }: Bundle): SchemaCheck {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
  });
  addFormats.default(ajv);
  ajv.addVocabulary([...ofOpenApi, ...extensionsOf(document)]);
  // The parts that are referred into. Together they are no schema, so they are not validated as one.
  const { paths, components } = document;
  ajv.addVocabulary(['paths', 'components']);
  ajv.addSchema({ paths, components }, id, false, false);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${id}#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) =>
        `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };
}
