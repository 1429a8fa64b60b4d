import fc from 'fast-check';
import type { Described, DescribedParameter } from './described.ts';
import type { Request } from './request.ts';
import { oddValue, pathEscapes, queryEscapes, validValue } from './values.ts';

/** The first for most, the others for the rest. */
function mostly<Value>(usual: fc.Arbitrary<Value>, ...others: fc.Arbitrary<Value>[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 12 * others.length, arbitrary: usual }, ...others);
}

const oneOf = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

function someValue({ schema }: DescribedParameter): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: validValue(schema) }, oddValue(schema));
}

const inAnyCase = (text: string): fc.Arbitrary<string> =>
  fc.mixedCase(fc.constant(text), {
    toggleCase: (letter) => (/[a-z]/.test(letter) ? letter.toUpperCase() : letter.toLowerCase()),
  });

const foreignName = mostly(
  oneOf('marker', 'offset', 'tags', 'Limits', 'start ', 'name[]', 'limit[a]', 'limit.x', 'a%', ''),
  oneOf('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  // Prism's own controls.
  oneOf('__code', '__example', '__dynamic', '__server', '__seed'),
);

const foreignValue = mostly(fc.string({ maxLength: 8 }), oneOf('', '404', '418', 'true', 'http://elsewhere'));

type Pair = readonly [name: string, value: string];

function pairOf(parameter: DescribedParameter): fc.Arbitrary<Pair> {
  const { name } = parameter;
  return fc.tuple(mostly(fc.constant(name), inAnyCase(name)), someValue(parameter));
}

/** Well-formed pairs, and what may stand between them without being one. */
function queryOf(parameters: readonly DescribedParameter[]): fc.Arbitrary<string> {
  const foreign = fc.tuple(foreignName, foreignValue);
  const described = parameters.map(pairOf);
  const pair =
    described.length > 0 ? fc.oneof({ weight: 5, arbitrary: fc.oneof(...described) }, foreign) : foreign;
  const written = fc
    .tuple(pair, queryEscapes, queryEscapes)
    .map(([[name, value], nameEscape, valueEscape]) => `${nameEscape(name)}=${valueEscape(value)}`);
  const malformed = oneOf(
    '',
    '=',
    'a',
    '=b',
    '%',
    '%zz',
    'name=%ff',
    'name=a=b',
    'id=%',
    'status=a;limit=0',
    'name=+',
    '?',
  );
  return fc
    .tuple(fc.array(mostly(written, malformed), { maxLength: 5 }), oneOf('?', '?', '?', ''))
    .map(([parts, mark]) => (parts.length > 0 ? `?${parts.join('&')}` : mark));
}

/** The call's own path; its literal parts may be escaped too, which changes nothing. */
function ownPath({ path, parameters }: Described): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment) => {
    const parameter = parameters.find(({ name, in: place }) => place === 'path' && segment === `{${name}}`);
    if (!parameter)
      return mostly(
        fc.constant(segment),
        fc.tuple(pathEscapes, fc.constant(segment)).map(([escaped, it]) => escaped(it)),
      );
    return fc.tuple(pathEscapes, someValue(parameter)).map(([escaped, value]) => escaped(value));
  });
  return fc.tuple(...segments).map((parts) => parts.join('/'));
}

/** Paths beside it. A malformed escape stands only where no parameter does: there it would end Prism's process. */
function besidePath(aim: Described): fc.Arbitrary<string> {
  const segment = mostly(
    fc.string({ maxLength: 6 }).map((text) => encodeURIComponent(text)),
    oneOf('', '.', '..', '%2e', '%zz', '%ff', 'v1.0', 'instances'),
  );
  return fc
    .tuple(ownPath(aim), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.nat(7))
    .map(([own, more, way]) => {
      const parts = own.split('/');
      const last = parts.pop() ?? '';
      switch (way) {
        case 0:
          return `/${more.join('/')}`;
        case 1:
          return `${own}/${more.join('/')}`;
        case 2:
          return `${own}/`;
        case 3:
          return `/${own}`;
        case 4:
          return `${parts.join('/')}/${last.toUpperCase()}`;
        case 5:
          return `${parts.join('/')}/${last}%zz`;
        case 6:
          return `${parts.join('/')}/./${last}`;
        default:
          return parts.join('/') || '/';
      }
    });
}

/** Dated now, and so in another way each time; nobody knows the key, so that its form is all there is to check. */
const signed: Pair[] = [
  ['X-Sdk-Date', new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')],
  ['Authorization', `SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`],
];

const credentials: fc.Arbitrary<Pair[]> = mostly<Pair[]>(
  fc.constantFrom<Pair[]>([['X-Auth-Token', 'a-token']], [['x-auth-token', 'MIIE']], signed),
  fc.constantFrom<Pair[]>(
    [],
    [['X-Auth-Token', '']],
    [['X-Auth-Tokens', 'a']],
    [['Authorization', '']],
    [['Cookie', 'X-Auth-Token=a']],
  ),
  fc.constantFrom<Pair[]>(
    [['Authorization', 'Bearer a']],
    [
      ['X-Auth-Token', 'a'],
      ['Authorization', 'Basic YTpi'],
    ],
    [
      ['X-Auth-Token', 'a'],
      ['X-Auth-Token', 'b'],
    ],
  ),
);

// Nothing that is no media type: that would end Prism's process.
const accept = mostly<string | undefined>(
  fc.constantFrom(undefined, '*/*', 'application/json'),
  fc.constantFrom(
    'application/*',
    'text/html, application/json;q=0.1',
    'application/json;charset=utf-8',
    'APPLICATION/JSON',
    'text/html,*/*;q=0.01',
  ),
  fc.constantFrom(
    'text/html',
    'application/xml, text/*',
    'application/json;q=0',
    '*/*;q=0',
    'application/problem+json',
    'text/html;charset=utf-8',
  ),
);

function preferOf({ examples }: Described): fc.Arbitrary<string | undefined> {
  const statuses = [...examples.keys()];
  const names = [...examples.values()].flat();
  const code = oneOf(...statuses).map((status) => `code=${status}`);
  const example = oneOf(...names).map((name) => `example=${name}`);
  const asked = fc.tuple(oneOf(...statuses), fc.nat()).map(([status, index]) => {
    const known = examples.get(status) ?? [];
    return known.length > 0 ? `code=${status}, example=${known[index % known.length]}` : `code=${status}`;
  });
  const wrong = oneOf(
    'code=418',
    'code=299',
    'code=600',
    'code=abc',
    'code=99',
    'code',
    'code=',
    'example=Nope',
    'example=',
    'example=constructor',
    'dynamic=maybe',
    'dynamic',
    'code=200, example=__proto__',
  );
  const other = oneOf(
    '',
    'wait=10',
    'respond-async, wait=100',
    'seed=5',
    'code="200"',
    'CODE=404',
    'code = 500',
    'code=404, code=200',
    'foo="code=500"',
    'dynamic=false',
    'dynamic=true',
    '__proto__=1',
    'return=minimal; foo="bar"',
    'respond-async; code=500',
    'code=404; example=Nope',
  );
  return mostly<string | undefined>(
    fc.constant(undefined),
    fc.oneof(code, asked, asked, example),
    fc.oneof(wrong, other),
  );
}

const otherMethods = oneOf('HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND');

const preflight: Pair[] = [
  ['Origin', 'https://docs.example'],
  ['Access-Control-Request-Method', 'GET'],
];

// Nothing that says it is JSON and is not: Prism would never answer that.
const bodies = mostly<{ type?: string; body?: string }>(
  fc.constant({}),
  fc.constantFrom(
    { type: 'text/plain', body: 'a' },
    { type: 'application/json', body: '{}' },
    { body: '\0' },
    { body: '' },
    { type: 'text/plain' },
    { type: 'application/json', body: '' },
  ),
);

/** Any request aimed at a call: most of its parts right, each of them wrong at times. */
function requestTo(aim: Described): fc.Arbitrary<Request> {
  return fc
    .record({
      method: mostly(fc.constant(aim.method), otherMethods),
      path: mostly(ownPath(aim), besidePath(aim)),
      query: queryOf(aim.parameters.filter(({ in: place }) => place === 'query')),
      credentials,
      accept,
      prefer: preferOf(aim),
      isPreflight: mostly(fc.constant(false), fc.constant(true)),
      content: bodies,
    })
    .map(({ method, path, query, credentials, accept, prefer, isPreflight, content: { type, body } }) => ({
      aim,
      method,
      target: `${path}${query}`,
      headers: [
        ...credentials,
        ...(accept === undefined ? [] : [['Accept', accept] as const]),
        ...(prefer === undefined ? [] : [['Prefer', prefer] as const]),
        ...(isPreflight ? preflight : []),
        ...(type === undefined ? [] : [['Content-Type', type] as const]),
      ],
      body,
    }));
}

/** Any request aimed at any of the calls. */
export function anyRequest(described: readonly Described[]): fc.Arbitrary<Request> {
  return fc.oneof(...described.map(requestTo));
}
