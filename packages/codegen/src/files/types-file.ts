import openapiTS, { astToString } from 'openapi-typescript';
import type { Api } from '../document.ts';
import { openSetType } from '../open-set.ts';
import { withTsdocTags } from './tsdoc-tags.ts';

/** The TypeScript types of one API, by openapi-typescript, with its open sets left open. */
export async function typesFile(api: Api): Promise<string> {
  const nodes = await openapiTS(withoutPatterns(api.document), {
    silent: true,
    // A default is the server's promise for what is not sent; an answer without the field stays legal.
    defaultNonNullable: false,
    transform: openSetType,
  });
  return withTsdocTags(astToString(nodes));
}

/** Patterns would become index signatures, under which a misspelt field compiles. */
function withoutPatterns(document: Api['document']): Api['document'] {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'patternProperties' ? undefined : value)),
  );
}
