import { below, coversAbsence, type Layer, layersOf, type Part, partAt } from '../description/parts.ts';
import type { SourceDocument, Stated, Statements } from '../evidence/statement.ts';
import { mappingAt } from '../mapping.ts';
import type { Fault, Scope } from './fault.ts';
import type { Owner } from './parameters.ts';
import { compareSchema } from './schema.ts';
import type { Subject } from './subject.ts';

export function compareResponses(
  operation: Owner,
  documents: readonly SourceDocument[],
  scope: Scope,
): Fault[] {
  const at = operation.at.child(['responses']);
  const responses = Object.entries(mappingAt(operation.raw, 'responses')).map(([status, raw]) => ({
    status,
    layers: layersOf(partAt(raw, at.child([status])), scope.resolve),
  }));
  const missing = documents.flatMap((document) =>
    Object.keys(document.responses)
      .filter((status) => status !== 'error' && !responses.some((response) => response.status === status))
      .map(
        (status): Fault => ({
          kind: 'documented',
          message: `response ${status}: documented (${document.id}) but not described. Describe it.`,
          at: at.key(),
        }),
      ),
  );
  return [
    ...missing,
    ...responses.flatMap(({ status, layers }) => compareResponse(status, layers, documents, scope)),
    ...documents.flatMap((document) => missingError(document, responses, at, scope)),
  ];
}

function compareResponse(
  status: string,
  layers: readonly Layer[],
  documents: readonly SourceDocument[],
  scope: Scope,
): Fault[] {
  if (coversAbsence(layers, [])) return [];
  const holder = layers[0];
  const target = layers.at(-1);
  if (holder === undefined || target === undefined) return [];
  const faults: Fault[] = [];
  if (!documents.some((document) => status in document.responses)) {
    faults.push({
      kind: 'described',
      message: `response ${status}: is in none of its sources (${scope.sources}). Remove it, or mark it with x-observed or x-choice: <reason>.`,
      at: holder.at.key(),
    });
    return faults;
  }
  const stated = documents.flatMap((document): Stated[] => {
    const fields = document.responses[status];
    return fields === undefined ? [] : [asBody(document, fields)];
  });
  for (const body of bodies(target)) faults.push(...compareSchema(subjectOf(status), [body], stated, scope));
  for (const [name, raw] of Object.entries(mappingAt(target.raw, 'headers'))) {
    const header = below(target, ['headers', name], raw);
    if (coversAbsence(layersOf(header, scope.resolve), [])) continue;
    faults.push({
      kind: 'described',
      message: `header "${name}" of ${status}: is in none of its sources (${scope.sources}). Remove it, or mark it with x-observed or x-choice: <reason>.`,
      at: header.at.key(),
    });
  }
  return faults;
}

/** An error body shown without a status must be what some error response can have. */
function missingError(
  document: SourceDocument,
  responses: readonly { status: string; layers: readonly Layer[] }[],
  at: Part['at'],
  scope: Scope,
): Fault[] {
  const fields = document.responses['error'];
  if (fields === undefined) return [];
  // A mark on the whole response says that its status is not documented; the body still may be.
  const candidates = responses
    .filter(({ status }) => isError(status))
    .flatMap(({ status, layers }) =>
      layers
        .slice(-1)
        .flatMap((target) =>
          bodies({ ...target, covered: false }).map((body) =>
            compareSchema(subjectOf(status), [body], [asBody(document, fields)], scope).filter(
              ({ kind }) => kind === 'documented',
            ),
          ),
        ),
    );
  if (candidates.some((faults) => faults.length === 0)) return [];
  const closest = candidates.sort((a, b) => a.length - b.length)[0]?.[0];
  const why = closest === undefined ? 'No 4xx or 5xx has a body.' : `The closest: ${closest.message}`;
  return [
    {
      kind: 'documented',
      message: `error body: documented (${document.id}) with ${Object.keys(fields).join(', ')}, but no 4xx or 5xx response describes it. ${why}`,
      at: at.key(),
    },
  ];
}

function isError(status: string): boolean {
  return /^[45]/.test(status);
}

function asBody(document: SourceDocument, fields: Statements): Stated {
  return { document, statement: { type: 'object', fields } };
}

function bodies(response: Layer): Part[] {
  return Object.entries(mappingAt(response.raw, 'content')).flatMap(([type, raw]) =>
    layersOf(below(response, ['content', type], raw), (node) => ({ node, location: undefined })).map(
      (media) => below(media, ['schema'], media.raw['schema']),
    ),
  );
}

function subjectOf(status: string): Subject {
  return { path: '', name: (path) => (path === '' ? `body of ${status}` : `field "${path}" of ${status}`) };
}
