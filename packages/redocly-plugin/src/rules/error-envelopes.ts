import { envelopeOf, hasField, isNamed } from '../description/envelopes.ts';
import { type ErrorBody, errorResponses, nameOf } from '../description/error-bodies.ts';
import { branchesOf, isBroken, layersOf } from '../description/parts.ts';
import { isMapping, type Mapping } from '../mapping.ts';
import type { Context, Location, Visitor } from '../redocly.ts';
import { reportOnce } from '../report.ts';

/** Every error may come in the envelope of its service and generation, or in that of the gateway before it. */
export function errorEnvelopes(options: Readonly<Record<string, unknown>>): Visitor {
  const gateway = String(options['gateway'] ?? 'GatewayError');
  const report = reportOnce();

  const check = (operation: Mapping, context: Context): void => {
    const name = nameOf(operation);
    const envelope = envelopeOf(operation);
    if (envelope === undefined) {
      const message = `${name} does not say where its errors have code and message. Add x-error-envelope: { code: /error/code, message: /error/message }, as JSON pointers into the body.`;
      report(context, message, context.location.child(['x-error-envelope']).key());
      return;
    }
    const pointers = [envelope.code, envelope.message];
    const places = pointers.map((path) => `/${path.join('/')}`).join(' and ');
    const responses = errorResponses(operation, context);
    for (const { status, at } of responses.filter(({ bodies }) => bodies.length === 0)) {
      report(context, `${status} has no body. Describe it: content, application/json, schema.`, at);
    }
    for (const body of responses.flatMap(({ bodies }) => bodies)) {
      const branches = branchesOf([body.schema], context.resolve);
      if (isBroken(branches.flat(), context.resolve)) continue;
      const own = branches.filter((branch) => !isNamed(branch, gateway));
      const { what, place } = errorOf(body, context);
      if (own.length === branches.length) {
        const message = `${what} is never the gateway's. Add ${gateway}.yaml to the schema's anyOf: the gateway may answer before the service does.`;
        report(context, message, place);
      }
      if (!own.some((branch) => pointers.every((path) => hasField(branch, path, context.resolve)))) {
        const message = `${what} has nothing at ${places}, where ${name} has code and message. Refer to the error of this service and version, or correct x-error-envelope.`;
        report(context, message, place);
      }
    }
  };

  return {
    Operation: { enter: (operation, context) => isMapping(operation) && check(operation, context) },
  };
}

/** A set of envelopes is to be mended where it stands, any other schema where a response refers to it. */
function errorOf({ status, media, schema }: ErrorBody, context: Context): { what: string; place: Location } {
  const target = layersOf(schema, context.resolve).at(-1);
  const union = ['anyOf', 'oneOf'].find((keyword) => target !== undefined && keyword in target.raw);
  return target === undefined || union === undefined
    ? { what: status, place: media.at.child(['schema']).key() }
    : { what: 'the error', place: target.at.child([union]).key() };
}
