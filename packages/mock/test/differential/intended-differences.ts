import { instances, keys, token } from '../samples.ts';
import {
  controlsPrism,
  disputed,
  isEscaped,
  isMalformed,
  isReadOtherwise,
  oddIntegers,
  otherCases,
  withoutControls,
} from './causes.ts';
import type { Request, Sent } from './request.ts';
import type { Verdict } from './verdict.ts';

/** Something that this mock does otherwise than Prism's own command, on purpose. */
export interface IntendedDifference {
  readonly name: string;
  readonly reason: string;
  /** Whether this is why the two verdicts differ. Of several causes the first in the list counts. */
  covers(sent: Sent, mock: Verdict, prism: Verdict): boolean;
  /** What Prism is asked instead; this mock's verdict on the request must be Prism's on that, or differ as intended. */
  readonly instead?: (request: Request) => Request;
  /** One request that shows it, to a call of the document, and what each side makes of it. */
  readonly example: {
    readonly api: string;
    readonly request: Omit<Request, 'aim'>;
    readonly mock: number;
    /** Undefined where its process ends. */
    readonly prism: number | undefined;
  };
}

const dcs = 'dcs-v1.0';
const kms = 'kms-v1.0';

/** A request with a token, unless it is told another. */
function ask(line: string, headers: Record<string, string> = {}, body?: string): Omit<Request, 'aim'> {
  const [method = '', target = ''] = line.split(' ');
  return { method, target, headers: Object.entries({ ...token, ...headers }), body };
}

export const intendedDifferences: readonly IntendedDifference[] = [
  {
    name: 'nothing ends the process',
    reason:
      'Prism ends at an escape in a parameter that is malformed, and at an Accept or Content-Type that is no media type; no request may end this mock.',
    covers: () => false,
    example: {
      api: kms,
      request: ask(`GET ${keys.replace(/[0-9a-f]{32}/, '%zz')}`),
      mock: 400,
      prism: undefined,
    },
  },
  {
    name: 'a path is taken as it was sent',
    reason:
      'Prism reads the target as a browser reads an address, so that `//a` is a host and `/./` vanishes; a path names a call here only if it is that very path.',
    covers: (sent, mock) => isReadOtherwise(sent) && mock.status > 200 && mock.status < 500,
    example: { api: kms, request: ask(`GET /.${keys}`), mock: 404, prism: 200 },
  },
  {
    name: 'a malformed escape is the fault of the request',
    reason:
      'A path that cannot be decoded names nothing that could be missing, so it is 400 here whether or not a call is near it.',
    covers: (sent, mock) => isMalformed(sent) && mock.status === 400,
    example: { api: kms, request: ask(`GET ${keys}%zz`), mock: 400, prism: 404 },
  },
  {
    name: 'no parameter of the query controls the mock',
    reason:
      'Prism obeys `__code`, `__example`, `__dynamic` and `__server` in the query; here they are parameters that no description has.',
    covers: controlsPrism,
    instead: withoutControls,
    example: { api: kms, request: ask(`GET ${keys}?__code=404`), mock: 200, prism: 404 },
  },
  {
    name: 'a Prefer that makes no sense comes after path, credentials and method',
    reason:
      'Prism answers 422, which no description has, to whatever such a header is sent with; here path, credentials and method come first, and it is a 400 of the service.',
    covers: (sent, _mock, prism) => sent.header('prefer') !== undefined && prism.status === 422,
    instead: (request) => ({
      ...request,
      headers: request.headers.filter(([name]) => !/^prefer$/i.test(name)),
    }),
    example: { api: kms, request: ask(`GET ${keys}`, { prefer: 'code=abc' }), mock: 400, prism: 422 },
  },
  {
    name: 'an escape that needs none changes nothing',
    reason:
      'Prism finds the call at `/v1%2e0` and then not the project in it; the two paths are the same by RFC 3986.',
    covers: (sent, mock, prism) =>
      isEscaped(sent) && disputed(mock, prism).includes('project_id') && prism.blamed.includes('project_id'),
    example: { api: kms, request: ask(`GET ${keys.replace('v1.0', 'v1%2e0')}`), mock: 200, prism: 400 },
  },
  {
    name: 'HEAD is answered as GET is',
    reason: 'HTTP wants HEAD wherever GET is; Prism knows the described methods alone.',
    covers: ({ method, reaches }, _mock, prism) => method === 'HEAD' && reaches && prism.status === 405,
    instead: (request) => ({ ...request, method: 'GET' }),
    example: { api: kms, request: ask(`HEAD ${keys}`), mock: 200, prism: 405 },
  },
  {
    name: 'OPTIONS is answered',
    reason: 'Any OPTIONS gets the answer of a preflight here, with or without the headers of a browser.',
    covers: ({ method }, mock, prism) => method === 'OPTIONS' && mock.status === 204 && prism.status >= 404,
    example: { api: kms, request: ask(`OPTIONS ${keys}`), mock: 204, prism: 405 },
  },
  {
    name: 'credentials are asked for before the method',
    reason:
      'The gateway stands before the service: it lets nobody through without credentials, and the service alone knows its methods.',
    covers: ({ authenticated, reaches }, mock, prism) =>
      reaches && !authenticated && mock.status === 401 && prism.status === 405,
    example: { api: kms, request: ask(`POST ${keys}`, { 'x-auth-token': '' }), mock: 401, prism: 405 },
  },
  {
    name: 'an Authorization that is no signature is refused',
    reason:
      'The gateway verifies signatures, so that one without their form or date does not pass; for Prism any text is one.',
    covers: (sent, mock, prism) =>
      Boolean(sent.header('authorization')) && mock.status === 401 && prism.status !== 401,
    example: {
      api: kms,
      request: ask(`GET ${keys}`, { 'x-auth-token': '', authorization: 'Basic YTpi' }),
      mock: 401,
      prism: 200,
    },
  },
  {
    name: 'a preference that cannot be had is the fault of the request',
    reason:
      'A status or example that is not documented is a 400 naming those that are; Prism gives 404, 500 or another answer than was asked for.',
    covers: (_sent, mock) => mock.status === 400 && mock.blamed.join() === 'prefer',
    example: { api: kms, request: ask(`GET ${keys}`, { prefer: 'code=418' }), mock: 400, prism: 404 },
  },
  {
    name: 'Accept comes before the parameters',
    reason:
      'Who can take no answer is not told in one what else is wrong; Prism looks at Accept only for an answer that was not asked for by code, and not at all for a 400.',
    covers: (sent, mock) => sent.header('accept') !== undefined && mock.status === 406,
    example: {
      api: dcs,
      request: ask(`GET ${instances}?limit=0`, { accept: 'text/html' }),
      mock: 406,
      prism: 400,
    },
  },
  {
    name: 'a body is ignored',
    reason:
      'The described calls take none, and HTTP gives the body of a GET no meaning; Prism answers 400 to any.',
    covers: ({ body, reaches }, _mock, prism) =>
      Boolean(body) && reaches && prism.status === 400 && prism.blamed.includes(''),
    instead: (request) => ({ ...request, body: undefined }),
    example: {
      api: kms,
      request: ask(`GET ${keys}`, { 'content-type': 'text/plain' }, 'a'),
      mock: 200,
      prism: 400,
    },
  },
  {
    name: 'the name of a parameter is exact',
    reason:
      'LIMIT is not limit for the cloud, and so an unknown parameter, which is ignored; Prism compares names in lower case.',
    covers: (sent, mock, prism) => {
      const names = disputed(mock, prism);
      return names.length > 0 && names.every((name) => otherCases(sent).includes(name));
    },
    example: { api: dcs, request: ask(`GET ${instances}?LIMIT=0`), mock: 200, prism: 400 },
  },
  {
    name: 'an integer is written as one',
    reason:
      'The cloud refuses 1e2, 0x10, +5, 05, 5 with a space and an empty text, which Prism takes for numbers or for nothing.',
    covers: (sent, mock, prism) =>
      mock.status === 400 && disputed(mock, prism).some((name) => oddIntegers(sent).includes(name)),
    example: { api: dcs, request: ask(`GET ${instances}?limit=1e2`), mock: 400, prism: 200 },
  },
];
