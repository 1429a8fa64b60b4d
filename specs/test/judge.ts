import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Bundle } from './descriptions.ts';

/** OpenAPI's own words in a schema, and ours: they describe, and judge nothing. */
const annotations = ['example', 'discriminator', 'xml', 'externalDocs', 'components'];

/** What a schema of this bundle has against a value: nothing, or Ajv's reasons. */
export function objections(bundle: Bundle, schema: object, value: unknown): string {
  // A member of a composition may require what another member describes.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  // ajv-formats is CommonJS: its default export is the function's module.
  formats.default(ajv);
  ajv.addVocabulary([...annotations, ...extensionsIn(bundle)]);
  const validate = ajv.compile({ ...schema, components: bundle.components });
  return validate(value) ? '' : ajv.errorsText(validate.errors);
}

function extensionsIn(node: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(node, (key, value: unknown) => {
    if (key.startsWith('x-')) found.add(key);
    return value;
  });
  return found;
}
