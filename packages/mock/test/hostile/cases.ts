import fc from 'fast-check';
import type { Case, Piece } from './case.ts';
import { oddBody } from './odd-bodies.ts';
import { anyByte, header, lineEnd, method, target, version } from './odd-heads.ts';
import { bytesOf, goodbye, type ValidRequest, validRequests } from './valid-requests.ts';

const valid = fc.constantFrom(...validRequests);
// A mutated HEAD may be refused with a body or be answered without one.
const validGet = fc.constantFrom(...validRequests.filter(({ answer }) => !answer.isHead));

const bytesOfAll = (requests: readonly ValidRequest[]) => requests.map(bytesOf).join('');

/** Requests that must all be answered, in their order, however their bytes arrive. */
function sound(kind: string, requests: readonly ValidRequest[], step?: number): Case {
  const all = [...requests, goodbye];
  const expected = all.map(({ answer }) => answer);
  return {
    kind,
    requests: all.length,
    pieces: [bytesOfAll(all)],
    ending: 'wait',
    expected,
    ...(step && { step }),
  };
}

const pipelined = fc
  .array(valid, { minLength: 1, maxLength: 16 })
  .map((requests) => sound('pipelined', requests));

const flood = valid.map((request) => sound('300 at once', new Array<ValidRequest>(300).fill(request)));

const slow = fc
  .tuple(fc.array(valid, { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 2, 7, 64))
  .map(([requests, step]) => sound('slow', requests, step));

type Mutation = (bytes: string, at: number, byte: string, length: number) => string;

const mutations: readonly Mutation[] = [
  (bytes, at, byte) => bytes.slice(0, at) + byte + bytes.slice(at + 1),
  (bytes, at, byte) => bytes.slice(0, at) + byte + bytes.slice(at),
  (bytes, at, _byte, length) => bytes.slice(0, at) + bytes.slice(at + length),
  (bytes, at, _byte, length) => bytes.slice(0, at + length) + bytes.slice(at),
  (bytes, at) => bytes.slice(0, at) + bytes.slice(at).toUpperCase(),
  (bytes, at) => bytes.slice(at) + bytes.slice(0, at),
];

const mutation = fc.tuple(fc.constantFrom(...mutations), fc.nat(), anyByte, fc.nat(40));

const mutated = fc
  .tuple(
    fc.array(validGet, { minLength: 1, maxLength: 3 }),
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
  )
  .map(([requests, changes]): Case => {
    const bytes = changes.reduce(
      (before, [mutate, at, byte, length]) => mutate(before, at % (before.length + 1), byte, length),
      bytesOfAll(requests),
    );
    return { kind: 'mutated', requests: requests.length, pieces: [bytes], ending: 'end' };
  });

const oddHead = fc
  .record({
    method,
    target,
    version,
    headers: fc.array(header, { maxLength: 3 }),
    end: lineEnd,
    host: fc.constantFrom('', 'Host: a', 'Host: a'),
    token: fc.constantFrom('', 'X-Auth-Token: a'),
    copies: fc.constantFrom(1, 1, 1, 2),
  })
  .map(({ method, target, version, headers, end, host, token, copies }): Case => {
    const pieces: Piece[] = [`${method} `, ...target, version, end];
    for (const line of [...headers, [host], [token]]) if (line.join('') !== '') pieces.push(...line, end);
    pieces.push(end);
    return {
      kind: 'odd head',
      requests: copies,
      pieces: copies === 2 ? [...pieces, ...pieces] : pieces,
      ending: 'end',
    };
  });

// Connections that stay cost the server one each until it loses patience.
const endings = fc.oneof(
  { weight: 100, arbitrary: fc.constantFrom<Case['ending'][]>('end', 'reset') },
  fc.constant<Case['ending']>('stay'),
);

const cut = fc
  .tuple(fc.array(validGet, { minLength: 1, maxLength: 8 }), fc.nat(), endings)
  .map(([requests, at, ending]): Case => {
    const bytes = bytesOfAll(requests);
    const pieces = [bytes.slice(0, at % bytes.length)];
    return { kind: `cut, then ${ending}`, requests: requests.length, pieces, ending };
  });

const garbage = fc
  .oneof(
    fc.string({ unit: anyByte, maxLength: 200 }),
    fc.constantFrom(
      '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'GET /\r\n',
      'GET /',
      '\r\n\r\n\r\n',
      'SSH-2.0-x\r\n',
      '\0'.repeat(100),
      'HTTP/1.1 200 OK\r\n\r\n',
      '{"a":1}',
    ),
  )
  .map((text): Case => ({ kind: 'garbage', requests: 1, pieces: [text], ending: 'end' }));

/** Anything that a client may do to a server. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 40, arbitrary: pipelined },
  { weight: 1, arbitrary: flood },
  { weight: 30, arbitrary: slow },
  { weight: 120, arbitrary: mutated },
  { weight: 140, arbitrary: oddHead },
  { weight: 60, arbitrary: oddBody },
  { weight: 50, arbitrary: cut },
  { weight: 20, arbitrary: garbage },
);
