import fc from 'fast-check';
import { mostly, oneOf } from './choices.ts';
import type { Described } from './described.ts';

export type Header = readonly [name: string, value: string];

/** Dated now, and so in another way each time; nobody knows the key, so that its form is all there is to check. */
const signed: Header[] = [
  ['X-Sdk-Date', new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')],
  ['Authorization', `SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`],
];

const credentials: fc.Arbitrary<Header[]> = mostly<Header[]>(
  fc.constantFrom<Header[]>([['X-Auth-Token', 'a-token']], [['x-auth-token', 'MIIE']], signed),
  fc.constantFrom<Header[]>(
    [],
    [['X-Auth-Token', '']],
    [['X-Auth-Tokens', 'a']],
    [['Authorization', '']],
    [['Cookie', 'X-Auth-Token=a']],
  ),
  fc.constantFrom<Header[]>(
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

const preflight: Header[] = [
  ['Origin', 'https://docs.example'],
  ['Access-Control-Request-Method', 'GET'],
];

/** What a request may carry besides its content. */
export function headersOf(aim: Described): fc.Arbitrary<Header[]> {
  return fc
    .tuple(credentials, accept, preferOf(aim), mostly<Header[]>(fc.constant([]), fc.constant(preflight)))
    .map(([credential, accept, prefer, origin]) => [
      ...credential,
      ...(accept === undefined ? [] : [['Accept', accept] as const]),
      ...(prefer === undefined ? [] : [['Prefer', prefer] as const]),
      ...origin,
    ]);
}
