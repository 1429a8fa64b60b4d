import { validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import { validate as validateHeaders } from '@stoplight/prism-http/dist/validator/validators/headers.js';
import { validate as validatePath } from '@stoplight/prism-http/dist/validator/validators/path.js';
import { validate as validateQuery } from '@stoplight/prism-http/dist/validator/validators/query.js';
import type { Answer, Violation } from '../answer.ts';
import type { Call } from '../engine.ts';
import type { Query } from '../target.ts';
import { credentialsOf } from './operation-of.ts';
import { plainNumbers } from './plain-numbers.ts';
import type { PrismOperation } from './prism-operation.ts';

type Verdict = ReturnType<typeof validateOutput>;
type Diagnostic = Extract<Verdict, { _tag: 'Left' }>['left'][number];

// Prism's ValidationContext.Input, whose enum would have to be loaded for a zero.
const input = 0;

const none: readonly Violation[] = [];

function violationOf({ path = [], code, message }: Diagnostic): Violation {
  if (code === 401) return { in: 'security', name: '', rule: 'security', message };
  const [place = '', ...names] = path;
  // Ajv puts a missing property at what lacks it, and names it in the message alone.
  const missing = code === 'required' && place !== 'body' && /required property '(.+)'/.exec(message)?.[1];
  if (missing) names.push(missing);
  return { in: place, name: names.join('.'), rule: String(code ?? ''), message };
}

function violationsIn(
  verdict: { _tag: 'Right' } | { _tag: 'Left'; left: Diagnostic[] },
): readonly Violation[] {
  return verdict._tag === 'Right' ? none : verdict.left.map(violationOf);
}

/** The described part of a query: Prism finds names whatever their case, the services do not. */
function described(query: Query, names: ReadonlySet<string>): Query {
  const known: Query = {};
  for (const name of names) {
    const value = query[name];
    if (value !== undefined) known[name] = value;
  }
  return known;
}

/** Prism's verdicts on the requests and answers of one operation, and one of ours on numbers. */
export function judgeOf(resource: PrismOperation) {
  const { request } = resource;
  // Where Prism puts the schemas that refer to themselves; its types do not say so.
  const bundle = (resource as { __bundled__?: unknown }).__bundled__;
  const credentials = credentialsOf(resource).join(', ');
  const numbers = plainNumbers(request?.query ?? []);
  return {
    securityOf({ headers }: Call): readonly Violation[] {
      const element = { method: resource.method, url: { path: resource.path }, headers };
      // Prism says no more than that a wrong scheme was used.
      return violationsIn(validateSecurity({ resource, element: element as never })).map((each) => ({
        ...each,
        message: `Neither of the credentials was sent: ${credentials}`,
      }));
    },

    /** Parameters alone: the described calls take no body, and whatever is sent as one is ignored. */
    violationsOf({ operation, parameters, query, headers }: Call): readonly Violation[] {
      const known = described(query, operation.queryParameters);
      const verdicts: (readonly Violation[])[] = [];
      if (request?.headers?.length)
        verdicts.push(violationsIn(validateHeaders(headers, request.headers as never, input, bundle)));
      if (request?.query?.length) {
        const found = violationsIn(validateQuery(known, request.query as never, input, bundle));
        verdicts.push(found, numbers(known, found));
      }
      if (request?.path?.length)
        verdicts.push(violationsIn(validatePath(parameters as never, request.path as never, input, bundle)));
      return verdicts.every(({ length }) => length === 0) ? none : verdicts.flat();
    },

    flawsOf({ status, headers, body }: Answer): readonly Violation[] {
      return violationsIn(validateOutput({ resource, element: { statusCode: status, headers, body } }));
    },
  };
}
