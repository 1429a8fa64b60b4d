import type { ServerResponse } from 'node:http';
import type { Fault } from './faults/fault.ts';
import type { Wire } from './wire.ts';

function sendNow(response: ServerResponse, status: number, { headers, body }: Wire, requestId: string): void {
  const all = [...headers, 'x-request-id', requestId];
  // Nothing says how long the body is that a real service left out.
  const length = body.length === 0 && response.req.method === 'HEAD' ? all.indexOf('content-length') : -1;
  if (length >= 0) all.splice(length, 2);
  response.writeHead(status, all).end(body, 'latin1');
}

function breakOff(response: ServerResponse, status: number, wire: Wire, requestId: string): void {
  const { socket, req } = response;
  const half = wire.body.slice(0, wire.body.length / 2);
  // What has no body cannot end in its middle.
  if (half.length === 0 || req.method === 'HEAD') {
    socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, [...wire.headers, 'x-request-id', requestId]);
  response.write(half, 'latin1', () => socket?.destroy());
}

/** Sends an answer, or what befalls it; then calls `done`, also when there is nobody to send it to any more. */
export function send(
  response: ServerResponse,
  status: number,
  wire: Wire,
  requestId: string,
  { latency = 0, ending }: Fault = {},
  done: () => void = () => undefined,
): void {
  const go = () => {
    // A pipelined answer has no connection before its turn.
    if (ending && !response.socket) {
      response.once('socket', go);
      return;
    }
    if (ending === 'reset') response.socket?.resetAndDestroy();
    else if (ending === 'truncate') breakOff(response, status, wire, requestId);
    else sendNow(response, status, wire, requestId);
    done();
  };
  if (latency === 0) {
    go();
    return;
  }
  const giveUp = () => {
    clearTimeout(timer);
    done();
  };
  const timer = setTimeout(() => {
    response.off('close', giveUp);
    go();
  }, latency);
  response.once('close', giveUp);
}
