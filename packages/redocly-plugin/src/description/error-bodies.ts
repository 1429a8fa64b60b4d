import { isMapping, type Mapping, mappingAt } from '../mapping.ts';
import type { Context, Location } from '../redocly.ts';
import { below, isBroken, type Layer, layersOf, type Part, partAt } from './parts.ts';

/** The body of an error that an operation documents. */
export interface ErrorBody {
  readonly status: string;
  readonly media: Layer;
  readonly schema: Part;
}

export interface ErrorResponse {
  readonly status: string;
  readonly at: Location;
  readonly bodies: readonly ErrorBody[];
}

/** The 4xx and 5xx responses of the operation that the context is at. */
export function errorResponses(operation: Mapping, context: Context): ErrorResponse[] {
  const responses = Object.entries(mappingAt(operation, 'responses')).filter(([status]) =>
    /^[45]/.test(status),
  );
  return responses.flatMap(([status, raw]) => {
    const at = context.location.child(['responses', status]);
    // Of a reference the target counts: only descriptions may stand beside it.
    const response = layersOf(partAt(raw, at), context.resolve).at(-1);
    if (response === undefined || isBroken([response], context.resolve)) return [];
    const bodies = Object.entries(mappingAt(response.raw, 'content')).flatMap(([type, raw]) => {
      if (!isMapping(raw)) return [];
      const media: Layer = { ...below(response, ['content', type], raw), raw };
      return [{ status, media, schema: below(media, ['schema'], raw['schema']) }];
    });
    return [{ status, at: at.key(), bodies }];
  });
}

/** How an operation is called in messages. */
export function nameOf(operation: Mapping): string {
  return typeof operation['operationId'] === 'string' ? operation['operationId'] : 'this operation';
}
