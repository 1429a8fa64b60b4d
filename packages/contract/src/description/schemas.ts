import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
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

/** Where no alternative fits, that is said once, and not what each of them lacks. */
function plainest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const none = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors.filter(
    (error) => none.includes(error) || !none.some((each) => error.instancePath.startsWith(each.instancePath)),
  );
}

function messageOf({ keyword, instancePath, message = '', params }: ErrorObject): string {
  const place = instancePath || 'the body';
  if (keyword === 'anyOf') return `${place} has none of the described shapes`;
  // Where Ajv's own words do not name what is wrong.
  const unnamed = ['additionalProperties', 'unevaluatedProperties', 'enum', 'const'].includes(keyword);
  return `${place} ${message}${unnamed ? ` ${JSON.stringify(params)}` : ''}`.slice(0, 300);
}

function createCheck({ id, document }: Bundle): SchemaCheck {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    // That they are schemas was found by the descriptions' own linter; to find it again takes longer than all the rest.
    meta: false,
    validateSchema: false,
  });
  addFormats.default(ajv);
  ajv.addVocabulary([...ofOpenApi, ...extensionsOf(document)]);
  // The parts that are referred into. Together they are no schema, so they are not validated as one.
  const { paths, components } = document;
  ajv.addVocabulary(['paths', 'components']);
  ajv.addSchema({ paths, components }, id, false, false);
  const validators = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `${id}#${encodeURI(pointer)}` });
    validators.set(pointer, validate);
    return validate(value) ? [] : plainest(validate.errors ?? []).map(messageOf);
  };
}

const checks = new WeakMap<Bundle, SchemaCheck>();

/** Ajv at its strictest, over the schemas of one bundle. */
export function schemaCheckOf(bundle: Bundle): SchemaCheck {
  const check = checks.get(bundle) ?? createCheck(bundle);
  checks.set(bundle, check);
  return check;
}
