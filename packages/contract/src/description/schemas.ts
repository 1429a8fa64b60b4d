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

/**
 * What is wrong with a value by one schema of a bundle, the first fifty at most; nothing if it is right.
 *
 * @param all False says the first alone. In a large value, to find all takes as long as its size squared.
 */
export type SchemaCheck = (pointer: string, value: unknown, all?: boolean) => string[];

const mostMessages = 50;

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

/** The schemas of a bundle, by their places, as functions. */
function validatorsOf({ id, document }: Bundle, allErrors: boolean): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    allErrors,
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
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${id}#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

function createCheck(bundle: Bundle): SchemaCheck {
  const first = validatorsOf(bundle, false);
  // Most runs find nothing.
  let thorough: typeof first | undefined;
  return (pointer, value, all = true) => {
    const quick = first(pointer);
    if (quick(value)) return [];
    if (!all) return plainest(quick.errors ?? []).map(messageOf);
    thorough ??= validatorsOf(bundle, true);
    const slow = thorough(pointer);
    slow(value);
    return plainest(slow.errors ?? [])
      .slice(0, mostMessages)
      .map(messageOf);
  };
}

const checks = new WeakMap<Bundle, SchemaCheck>();

/** Ajv at its strictest, over the schemas of one bundle. */
export function schemaCheckOf(bundle: Bundle): SchemaCheck {
  const check = checks.get(bundle) ?? createCheck(bundle);
  checks.set(bundle, check);
  return check;
}
