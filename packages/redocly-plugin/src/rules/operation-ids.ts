import { dirname, relative } from 'node:path';
import { isMapping } from '../mapping.ts';
import type { Location, Visitor } from '../redocly.ts';

interface Said {
  readonly document: string;
  readonly at: Location;
}

/** By service, where each operationId is said first: a process lints once, one document after the other. */
const services = new Map<string, Map<string, Said>>();

/** An operationId is unique in its service, whichever version has it: the client's methods are named so. */
export function operationIds(): Visitor {
  let document = '';
  let known = new Map<string, Said>();
  return {
    Root: {
      enter(_root, { location }) {
        document = location.source.absoluteRef;
        const service = dirname(dirname(document));
        known = services.get(service) ?? new Map();
        services.set(service, known);
      },
    },
    Operation: {
      enter(operation, { location, report }) {
        const id = isMapping(operation) ? operation['operationId'] : undefined;
        if (typeof id !== 'string') return;
        const at = location.child(['operationId']);
        const first = known.get(id) ?? { document, at };
        known.set(id, first);
        // Within one document Redocly's own rule finds it.
        if (first.document === document) return;
        const message = `operationId "${id}" is also in ${relative('', first.at.source.absoluteRef)}. Give one of them another: a service's client has one method of a name.`;
        report({ message, location: at });
      },
    },
  };
}
