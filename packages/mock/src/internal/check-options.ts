import type { Override, OverrideOptions } from '../override.ts';
import type { MockOptions } from '../start-mock.ts';
import { checkNames, type Names } from './check-names.ts';
import { refuse } from './faults/limits.ts';

const optionNames: Names<MockOptions> = {
  port: true,
  host: true,
  tokens: true,
  accessKeys: true,
  faults: true,
  proxy: true,
  fleet: true,
  seed: true,
  size: true,
  onFleetChange: true,
  onFleetError: true,
};

const overrideNames: Names<Override> = {
  status: true,
  example: true,
  body: true,
  headers: true,
  retryAfter: true,
  latency: true,
  ending: true,
  unchecked: true,
};

const endings: ReadonlySet<unknown> = new Set([undefined, 'reset', 'truncate']);

function checkShape<Options>(place: string, value: unknown, names: Names<Options>): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, 'an object', value);
  checkNames(place, value, names);
}

/**
 * What nothing else of the mock looks at before it is used.
 *
 * @throws {OptionError} if there is an option that is not known, or one has a value of another type.
 */
export function checkOptions(options: MockOptions): void {
  checkShape('startMock', options, optionNames);
  const { port = 0, host = '127.0.0.1', onFleetChange, onFleetError } = options;
  // Node takes a text for the path of a socket; a number that is no port is for it to refuse.
  if (typeof port !== 'number') refuse('port', 'a whole number from 0 to 65535', port);
  // Node takes an empty host for every address of this machine.
  if (typeof host !== 'string' || host.trim() === '') {
    refuse('host', 'a text that is not empty (0.0.0.0 listens at every address)', host);
  }
  for (const [name, heard] of Object.entries({ onFleetChange, onFleetError })) {
    if (heard !== undefined && typeof heard !== 'function') refuse(name, 'a function', heard);
  }
}

/** @throws {OptionError} if a test, or the function that it gave, says what is no override of any call. */
export function checkOverrideShape(value: unknown): asserts value is Override {
  checkShape<Override>('use', value, overrideNames);
  const { ending, headers = {} }: { ending?: unknown; headers?: unknown } = value;
  if (!endings.has(ending)) refuse('use: ending', "'reset' or 'truncate'", ending);
  if (typeof headers !== 'object' || headers === null) refuse('use: headers', 'an object', headers);
}

/** @throws {OptionError} if these are no options of `use`. */
export function checkOverrideOptions(value: unknown): asserts value is OverrideOptions {
  checkShape<OverrideOptions>('The options of use', value, { times: true });
}
