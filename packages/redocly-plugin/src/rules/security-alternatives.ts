import { schemeHeader } from '../description/security.ts';
import { isMapping, listAt, type Mapping, mappingAt } from '../mapping.ts';
import type { Context, Location, Visitor } from '../redocly.ts';

const both = ['X-Auth-Token', 'Authorization'];

/** A token or a signature, each alone: a signed request carries no token. */
export function securityAlternatives(options: Readonly<Record<string, unknown>>): Visitor {
  const headers = listAt(options, 'headers').length > 0 ? listAt(options, 'headers').map(String) : both;
  let root: Mapping = {};
  let rootAt: Location;

  const check = (holder: Mapping, context: Context): void => {
    // Where there is none at all, Redocly's security-defined says so.
    if (!Array.isArray(holder['security'])) return;
    const schemes = mappingAt(mappingAt(root, 'components'), 'securitySchemes');
    const alternatives = listAt(holder, 'security')
      .filter((one) => isMapping(one))
      .map((one) => Object.keys(one));
    const alone = alternatives
      .filter((names) => names.length === 1)
      .flatMap((names) => schemeHeader(schemes[names[0] ?? ''], rootAt, context.resolve) ?? []);
    const at = context.location.child(['security']).key();
    const missing = headers.filter((header) => !alone.includes(header.toLowerCase()));
    if (missing.length > 0) {
      const message = `no caller may send ${missing.join(' or ')} alone. Add a scheme that does to security, as an alternative of its own: "- name: []".`;
      context.report({ message, location: at });
    }
    if (alternatives.some((names) => names.length === 0)) {
      const message = 'an empty alternative lets in who has neither token nor signature. Remove "- {}".';
      context.report({ message, location: at });
    }
  };

  return {
    Root: {
      enter(node, context) {
        if (!isMapping(node)) return;
        root = node;
        rootAt = context.location;
        check(node, context);
      },
    },
    Operation: { enter: (operation, context) => isMapping(operation) && check(operation, context) },
  };
}
