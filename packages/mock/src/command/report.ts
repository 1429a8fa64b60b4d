import { styleText } from 'node:util';
import type { Fleet } from '../fleet.ts';
import type { Exchange } from '../internal/listener.ts';
import { sentenceOf } from '../internal/refusal.ts';
import { readTarget } from '../internal/target.ts';

const longestUrl = 200;

/**
 * The request's target as it may be printed: values of undescribed query parameters are left out, since one of
 * them may be a token or a signature, and whatever could steer a terminal is percent-encoded.
 */
function printable({ url, operation }: Exchange): string {
  const target = readTarget(url);
  if (!target) return '(malformed path)';
  const query = Object.entries(target.query).map(([name, value]) =>
    operation?.queryParameters.includes(name) ? `${name}=${value}` : `${name}=…`,
  );
  const whole = query.length > 0 ? `${target.path}?${query.join('&')}` : target.path;
  const text = whole.replaceAll(/[^\x21-\x7e…]/gu, encodeURIComponent);
  return text.length > longestUrl ? `${text.slice(0, longestUrl)}…` : text;
}

function colourOf(status: number): 'green' | 'yellow' | 'red' {
  if (status < 400) return 'green';
  return status < 500 ? 'yellow' : 'red';
}

/** One readable line; `styleText` leaves out the colours where the stream or NO_COLOR wants none. */
export function lineOf(exchange: Exchange): string {
  const { method, answer, milliseconds } = exchange;
  const status = styleText(colourOf(answer.status), String(answer.status), { stream: process.stdout });
  const why = answer.violations.length > 0 ? `  ${sentenceOf(answer.violations)}` : '';
  return `${method} ${printable(exchange)} ${status} ${milliseconds.toFixed(1)} ms${why}`;
}

function sizeOf({ projects }: Fleet): { projects: number; instances: number } {
  const all = Object.values(projects);
  return { projects: all.length, instances: all.flatMap(({ instances = [] }) => instances).length };
}

/** That answers come from a changed file from now on. */
export function fleetLineOf(fleet: Fleet): string {
  const { projects, instances } = sizeOf(fleet);
  return `The fleet has changed. Projects: ${projects}, instances: ${instances}`;
}

/** The same as one JSON object. */
export function fleetJsonLineOf(fleet: Fleet): string {
  return JSON.stringify({ event: 'fleet', ...sizeOf(fleet) });
}

/** One exchange as one JSON object. */
export function jsonLineOf(exchange: Exchange): string {
  const { method, answer, milliseconds, operation, requestId } = exchange;
  return JSON.stringify({
    event: 'request',
    method,
    path: printable(exchange),
    ...(operation && { operationId: operation.operationId }),
    status: answer.status,
    milliseconds: Number(milliseconds.toFixed(1)),
    requestId,
    violations: answer.violations,
  });
}
