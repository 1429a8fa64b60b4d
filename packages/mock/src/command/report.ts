import { styleText } from 'node:util';
import type { Fleet } from '../fleet.ts';
import { type Exchange, recordOf } from '../internal/exchange.ts';
import { sentenceOf } from '../internal/refusal.ts';

function colourOf(status: number): 'green' | 'yellow' | 'red' {
  if (status < 400) return 'green';
  return status < 500 ? 'yellow' : 'red';
}

/** One readable line; `styleText` leaves out the colours where the stream or NO_COLOR wants none. */
export function lineOf(exchange: Exchange): string {
  const { method, url, status, milliseconds, violations } = recordOf(exchange);
  const coloured = styleText(colourOf(status), String(status), { stream: process.stdout });
  const why = violations.length > 0 ? `  ${sentenceOf(violations)}` : '';
  return `${method} ${url} ${coloured} ${milliseconds.toFixed(1)} ms${why}`;
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
  const { method, url, operationId, status, milliseconds, requestId, time, violations } = recordOf(exchange);
  return JSON.stringify({
    event: 'request',
    time,
    method,
    path: url,
    operationId,
    status,
    milliseconds: Number(milliseconds.toFixed(1)),
    requestId,
    violations,
  });
}
