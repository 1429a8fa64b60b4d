import { isSuch } from '../description/envelopes.ts';
import { type ErrorBody, errorResponses, nameOf } from '../description/error-bodies.ts';
import { branchesOf, isBroken, type Layer, layersOf, partAt } from '../description/parts.ts';
import { isMapping, type Mapping, mappingAt } from '../mapping.ts';
import type { Context, Visitor } from '../redocly.ts';
import { reportOnce } from '../report.ts';

/** Every error has an example, and so has every envelope that the errors of an operation come in. */
export function errorExamples(): Visitor {
  const report = reportOnce();

  const check = (operation: Mapping, context: Context): void => {
    const bodies = errorResponses(operation, context).flatMap(({ bodies }) => bodies);
    const examples = bodies.map((body) => examplesOf(body, context));
    for (const [index, { status, media }] of bodies.entries()) {
      if (examples[index]?.length !== 0) continue;
      const message = `${status} has no example. Add one to examples: mocks answer with it, and readers copy it.`;
      report(context, message, media.at.key());
    }
    // The one that is missing may be that of an envelope.
    if (examples.some(({ length }) => length === 0)) return;
    for (const schema of schemasOf(bodies, context)) {
      for (const branch of branchesOf([schema], context.resolve)) {
        const envelope = branch.at(-1);
        if (envelope === undefined || isBroken(branch, context.resolve)) continue;
        if (examples.flat().some((value) => isSuch(value, branch, context.resolve))) continue;
        const message = `no error of ${nameOf(operation)} has an example in this envelope. Add one to a status that it comes with.`;
        report(context, message, envelope.at.key());
      }
    }
  };

  return {
    Operation: { enter: (operation, context) => isMapping(operation) && check(operation, context) },
  };
}

/** The schemas behind the references, each once: an operation's errors have one in common. */
function schemasOf(bodies: readonly ErrorBody[], context: Context): Iterable<Layer> {
  const schemas = bodies.flatMap(({ schema }) => layersOf(schema, context.resolve).slice(-1));
  return new Map(schemas.map((one) => [`${one.at.source.absoluteRef} ${one.at.pointer}`, one])).values();
}

function examplesOf({ media }: ErrorBody, context: Context): unknown[] {
  const named = Object.entries(mappingAt(media.raw, 'examples')).flatMap(([name, raw]) => {
    const example = layersOf(partAt(raw, media.at.child(['examples', name])), context.resolve).at(-1);
    return example === undefined ? [] : [example.raw['value']];
  });
  return 'example' in media.raw ? [media.raw['example'], ...named] : named;
}
