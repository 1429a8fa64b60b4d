import { OptionError } from '../option-error.ts';
import type { ActiveOverride, OverriddenRequest, Override, OverrideOptions, Resolver } from '../override.ts';
import { checkOverrideOptions, checkOverrideShape } from './check-options.ts';
import * as limits from './faults/limits.ts';
import { type Operation, responseOf } from './operation.ts';

interface Entry {
  readonly resolve: Resolver;
  left: number;
  calls: number;
}

export interface Overrides {
  /** Whether any is in force. */
  readonly active: boolean;
  use(operationId: string, override: Override | Resolver, options: OverrideOptions): ActiveOverride;
  /** The answer of the newest that has one. */
  resolve(operation: Operation, request: OverriddenRequest): Promise<Override | undefined>;
  /** Takes all back. */
  clear(): void;
}

function find(operations: readonly Operation[], id: string): Operation {
  const found = operations.filter(
    ({ service, operationId }) => operationId === id || `${service}/${operationId}` === id,
  );
  const [operation] = found;
  if (operation && found.length === 1) return operation;
  const ids = (found.length > 1 ? found : operations).map(({ service, operationId }) =>
    found.length > 1 ? `${service}/${operationId}` : operationId,
  );
  throw new OptionError(`use: '${id}' must be one of ${ids.join(', ')}.`);
}

// They say where the answer ends, and whether the connection does.
const framing = new Set([
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'trailer',
  'upgrade',
]);

/** @throws {OptionError} if the description has no such answer. */
export function checkOverride(operation: Operation, override: Override): void {
  checkOverrideShape(override);
  const { status, example, body, unchecked, latency, retryAfter } = override;
  const { operationId, responses, success } = operation;
  const framed = Object.keys(override.headers ?? {}).find((name) => framing.has(name.toLowerCase()));
  if (framed !== undefined)
    throw new OptionError(`use: the header ${framed} is HTTP's own and cannot be given.`);
  if (latency !== undefined) limits.within(limits.milliseconds, 'use: latency', latency);
  if (retryAfter !== undefined) limits.within(limits.retryAfter, 'use: retryAfter', retryAfter);
  if (status !== undefined && (!Number.isInteger(status) || status < 200 || status > 599)) {
    throw new OptionError(`use: the status of ${operationId} must be from 200 to 599, not ${status}.`);
  }
  const response = status === undefined ? success : responseOf(operation, status);
  if (!response && !(unchecked && body !== undefined)) {
    const codes = responses.map((each) => each.status).join(', ');
    throw new OptionError(
      `use: ${operationId} documents ${codes}, not ${status}; with a body and unchecked: true it is sent anyway.`,
    );
  }
  if (example !== undefined && !response?.examples.includes(example)) {
    const names = response?.examples.join(', ');
    throw new OptionError(
      `use: ${operationId} ${response?.status} has the examples ${names}, not '${example}'.`,
    );
  }
}

/** The answers that a test has put in the place of the mock's own. */
export function createOverrides(operations: readonly Operation[]): Overrides {
  const entries = new Map<Operation, Entry[]>();

  function remove(operation: Operation, entry: Entry): void {
    const left = (entries.get(operation) ?? []).filter((each) => each !== entry);
    if (left.length > 0) entries.set(operation, left);
    else entries.delete(operation);
  }

  return {
    get active() {
      return entries.size > 0;
    },
    use(operationId, override, options) {
      checkOverrideOptions(options);
      const { times = Number.POSITIVE_INFINITY } = options;
      const operation = find(operations, operationId);
      if (times !== Number.POSITIVE_INFINITY && !(Number.isInteger(times) && times >= 1)) {
        throw new OptionError(`use: times must be a whole number from 1, not ${times}.`);
      }
      if (typeof override !== 'function') checkOverride(operation, override);
      const resolve = typeof override === 'function' ? override : () => override;
      const entry: Entry = { resolve, left: times, calls: 0 };
      entries.set(operation, [entry, ...(entries.get(operation) ?? [])]);
      const restore = () => remove(operation, entry);
      return {
        get calls() {
          return entry.calls;
        },
        restore,
        [Symbol.dispose]: restore,
      };
    },
    async resolve(operation, request) {
      for (const entry of entries.get(operation) ?? []) {
        // Counted before it is asked, so that of two requests at once one alone gets the last answer.
        if (entry.left === 0) continue;
        entry.left -= 1;
        let override: Override | undefined;
        try {
          override = await entry.resolve(request);
        } finally {
          if (override) entry.calls += 1;
          else entry.left += 1;
        }
        if (entry.left === 0) remove(operation, entry);
        if (override) return override;
      }
      return undefined;
    },
    clear: () => entries.clear(),
  };
}
