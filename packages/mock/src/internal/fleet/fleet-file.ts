import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fleet } from '../../fleet.ts';
import { FleetError } from '../../fleet-error.ts';
import { parseFleet } from './parse-fleet.ts';
import { stateOf, watchFile } from './watch-file.ts';

export interface FleetFile {
  /** As it was at the start. */
  readonly fleet: Fleet;
  close(): void;
}

export interface FleetFileEvents {
  onChange(fleet: Fleet): void;
  onError(error: FleetError): void;
}

function failure(file: string, what: string, cause: unknown): FleetError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FleetError(`${what}: ${reason}.`, { file }, { cause });
}

function readFleet(file: string): Fleet {
  let text: string;
  try {
    text = readFileSync(resolve(file), 'utf8');
  } catch (error) {
    throw failure(file, 'this fleet cannot be read', error);
  }
  return parseFleet(text, file);
}

/**
 * Reads a fleet from a file, and again whenever the file changes.
 *
 * @throws {FleetError} for the first reading alone; `onError` hears of the others.
 */
export function openFleetFile(file: string, { onChange, onError }: FleetFileEvents): FleetFile {
  const path = resolve(file);
  const state = stateOf(path);
  const fleet = readFleet(file);

  const changed = () => {
    let now: Fleet;
    try {
      now = readFleet(file);
    } catch (error) {
      // Reading and parsing throw nothing else.
      return onError(error as FleetError);
    }
    onChange(now);
  };
  const failed = (error: unknown) =>
    onError(failure(file, 'this fleet cannot be watched, so that edits count at the next start only', error));
  try {
    return { fleet, close: watchFile(path, state, { changed, failed }) };
  } catch (error) {
    failed(error);
    return { fleet, close: () => undefined };
  }
}
