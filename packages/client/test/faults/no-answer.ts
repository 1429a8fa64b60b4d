import type { ServerResponse } from 'node:http';
import { answer, begin, type Handler } from '../cloud.ts';
import { type Fault, once, retried } from './fault.ts';

const reset = (response: ServerResponse) => response.socket?.resetAndDestroy();
/** Begins an answer, of a length that it says or does not say, and does something when the client has its head. */
const halfway =
  (then: (response: ServerResponse) => unknown, length?: number): Handler =>
  async (_request, response) => {
    await begin(response, '{"instance_num":15}', length);
    return then(response);
  };

/** No answer, or not all of it. */
export const noAnswer: readonly Fault[] = [
  { fault: 'nobody listens', server: [], error: 'ConnectionError', ...retried },
  {
    fault: 'reset before the head',
    server: [(_request, response) => reset(response)],
    error: 'ConnectionError',
    ...retried,
  },
  { fault: 'reset inside the body', server: [halfway(reset)], error: 'ConnectionError', ...retried },
  {
    fault: 'half a body, then the end',
    server: [halfway((response) => response.destroy())],
    error: 'ConnectionError',
    ...retried,
  },
  {
    fault: 'Content-Length too long, then the end',
    server: [halfway((response) => response.destroy(), 99)],
    error: 'ConnectionError',
    ...retried,
  },
  {
    fault: 'Content-Length too long, then silence',
    server: [halfway(() => 'stalled', 99)],
    error: 'TimeoutError',
    tries: 3,
    wait: 120_000,
  },
  {
    fault: 'Content-Length too short',
    server: [({ socket }) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"instance_num":15}')],
    error: 'ResponseError',
    ...once,
  },
  { fault: 'no head', server: [() => 'stalled'], error: 'TimeoutError', tries: 3, wait: 120_000 },
  {
    fault: 'no head once',
    server: [() => 'stalled', answer(200, { instance_num: 15 })],
    tries: 2,
    wait: 40_250,
  },
  {
    fault: 'half a body, then silence',
    server: [halfway(() => 'stalled')],
    error: 'TimeoutError',
    tries: 3,
    wait: 120_000,
  },
  {
    fault: 'half a body once, then silence',
    server: [halfway(() => 'stalled'), answer(200, { instance_num: 15 })],
    tries: 2,
    wait: 40_250,
  },
];
