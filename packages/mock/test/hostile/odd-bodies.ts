import fc from 'fast-check';
import { keys } from '../samples.ts';
import type { Case, Piece } from './case.ts';

const contentHeader = fc.constantFrom(
  'Content-Length: 5',
  'Content-Length: 4',
  'Content-Length: 100',
  'Content-Length: -1',
  'Content-Length: 1e1',
  'Content-Length: 0x5',
  'Content-Length: +5',
  'Content-Length: 5, 5',
  'Content-Length: 5\r\nContent-Length: 6',
  'Content-Length: 18446744073709551616',
  'Content-Length: ',
  'Content-Length: 5 5',
  'Content-Length: 5\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: chunked, gzip',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding:\x0bchunked',
  'transfer-encoding : chunked',
  'Content-Length: 1000000',
);

const content: fc.Arbitrary<Piece[]> = fc.constantFrom<Piece[]>(
  ['abcde'],
  ['5\r\nabcde\r\n0\r\n\r\n'],
  ['5\r\nabcde\r\n'],
  ['5\r\nab'],
  ['zz\r\n'],
  ['-1\r\n\r\n'],
  ['FFFFFFFFFFFFFFFFF\r\n'],
  ['5 ;a\r\nabcde\r\n0\r\n\r\n'],
  ['5;', { text: 'a', times: 20_000 }, '\r\n'],
  ['0\r\nX-Injected: 1\r\n\r\n'],
  ['0\r\n', { text: 'T: a\r\n', times: 5000 }, '\r\n'],
  ['5\nabcde\n0\n\n'],
  [{ text: 'a', times: 1_000_000 }],
  ['F4240\r\n', { text: 'a', times: 1_000_000 }, '\r\n0\r\n\r\n'],
  [''],
  ['5\r\nabcdeGET / HTTP/1.1\r\n\r\n'],
  [`0\r\n\r\nGET ${keys} HTTP/1.1\r\nHost: a\r\n\r\n`],
  [{ text: '1\r\na\r\n', times: 5000 }, '0\r\n\r\n'],
);

/** A good head whose body is not what the head says, or what HTTP has. */
export const oddBody: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom('GET', 'POST', 'DELETE'), contentHeader, content)
  .map(([method, header, content]) => ({
    kind: 'odd body',
    requests: 1,
    pieces: [`${method} ${keys} HTTP/1.1\r\nHost: a\r\nX-Auth-Token: a\r\n${header}\r\n\r\n`, ...content],
    ending: 'end' as const,
  }));
