import {
  astToString,
  type GlobalContext,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript';
import type { Api } from '../document.ts';
import { openSetType } from '../open-set.ts';
import { withTsdocTags } from './tsdoc-tags.ts';

/** The TypeScript types of one API, by openapi-typescript, with its open sets left open. */
export function typesFile(api: Api): string {
  const document = withoutPatterns(api.document);
  const silent = true;
  const context = {
    silent,
    // A default is the server's promise for what is not sent; an answer without the field stays legal.
    defaultNonNullable: false,
    transform: openSetType,
    discriminators: scanDiscriminators(document, { silent }),
    injectFooter: [],
    resolve: (reference: string) => resolveRef(document, reference, { silent }),
  };
  // Its default export would first lint and bundle the bundle, which takes longer than all the rest. What else there is in
  // a context are switches, which are off.
  return withTsdocTags(astToString(transformSchema(document, context as unknown as GlobalContext)));
}

/** Patterns would become index signatures, under which a misspelt field compiles. */
function withoutPatterns(document: Api['document']): Api['document'] {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'patternProperties' ? undefined : value)),
  );
}
