import { styleText } from 'node:util';
import type { Fleet } from '../fleet.ts';
import { type Exchange, recordOf } from '../internal/exchange.ts';
import { sentenceOf } from '../internal/refusal.ts';

function colourOf(status: number): 'green' | 'yellow' | 'red' {
  if (status < 400) return 'green';
  return status < 500 ? 'yellow' : 'red';
}

const longestUrl = 200;

/** Text of a client's in which nothing is left that could steer a terminal or turn its line around. */
function printable(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

const endings = { reset: 'but the connection was reset', truncate: 'but half of the body is missing' };

/** One readable line; `styleText` leaves out the colours where the stream or NO_COLOR wants none. */
export function lineOf(exchange: Exchange): string {
  const { method, url, status, milliseconds, violations, aborted, planned, ending } = recordOf(exchange);
  const coloured = styleText(colourOf(status), String(status), { stream: process.stdout });
  const short = url.length > longestUrl ? `${url.slice(0, longestUrl)}…` : url;
  const gone = aborted ? ', too late for the caller' : '';
  const fault = `${planned ? ', as planned' : ''}${ending ? `, ${endings[ending]}` : ''}`;
  const why = violations.length > 0 ? `  ${printable(sentenceOf(violations))}` : '';
  return `${method} ${short} ${coloured} ${milliseconds.toFixed(1)} ms${fault}${gone}${why}`;
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
  const record = recordOf(exchange);
  const { method, url, operationId, status, requestId, time, violations, aborted, planned, ending } = record;
  const line = JSON.stringify({
    event: 'request',
    time,
    method,
    path: url,
    operationId,
    status,
    milliseconds: Number(record.milliseconds.toFixed(1)),
    aborted,
    planned,
    ending,
    requestId,
    violations,
  });
  // Some terminals obey what JSON lets through; escaped it is the same JSON.
  return printable(line);
}
